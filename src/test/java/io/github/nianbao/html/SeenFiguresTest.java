package io.github.nianbao.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure of a page is what its reader sees of it; where readers may see several, it is none. */
class SeenFiguresTest {

  private static Cell cell(AnnualReport report, String pointer) {
    return Objects.requireNonNull(report.cells().get(pointer));
  }

  /** Reads both figures changed by a pattern in which @ is the figure. */
  private static AnnualReport changed(String page, String pattern) throws IOException {
    String first = WebPages.with(page, WebPages.FIRST, pattern.replace("@", WebPages.FIRST));
    return WebPages.read(
        WebPages.with(first, WebPages.SECOND, pattern.replace("@", WebPages.SECOND)));
  }

  private static void assertRead(AnnualReport report) {
    assertEquals(new BigDecimal(WebPages.FIRST), cell(report, WebPages.SUMMED).value());
    assertEquals(new BigDecimal(WebPages.SECOND), cell(report, WebPages.UNSUMMED).value());
  }

  private static void assertVouchedFor(AnnualReport report) {
    assertEquals(Quality.VERIFIED, report.quality().requests());
    assertEquals(Quality.COMPLETE, report.quality().proactiveDisclosure());
  }

  private static void assertDoubted(AnnualReport report) {
    assertEquals(Quality.INCOMPLETE, report.quality().requests());
    assertEquals(Quality.INCOMPLETE, report.quality().proactiveDisclosure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@<sup>1</sup>",
        "@<sub>2</sub>",
        "<sup>1</sup>@",
        "@①",
        "@*",
        "@<span style='vertical-align:super;font-size:8pt'>1</span>",
        "@<span style='position:relative;top:-5px;font-size:7px'>1</span>",
        "@<a href='#n1'><sup>[注1]</sup></a>",
        "&nbsp;@&nbsp;",
        "<b>@</b><o:p></o:p>",
        "@<br>",
        "@<!-- 7 -->",
        "@<!--[if IE]>7<![endif]-->",
        "@<input type=hidden value=7>",
        "<input value='@' readonly>",
        "<span style='font-size:0'><b style='font-size:12px'>@</b></span>",
        "<div style='position:relative'><span style='position:absolute;top:0;left:0'>@</span></div>",
        "<ul style='list-style:none'><li>@</li></ul>",
        "<input value='@' size=4 style='width:60px'>",
        "<textarea>@</textarea>",
        "<xmp>@</xmp>",
        "<select><option>1<option selected>@<option>3</select>",
        "<table><tr><td>@</td></tr></table>",
        "@<img src='s.gif' width=1 height=1>",
        "<span title=7 data-n=7>@</span>",
        "<font color=red size=1>@</font>",
        "<del></del>@",
        "@<sup>注1</sup>",
        "@<span style='mso-text-raise:6pt;font-size:8pt'>1</span>",
        "@<span style='font-variant-position:super'>1</span>",
        "<span style='filter:grayscale(100%);transform:translateZ(0)'>@</span>"
      })
  void whatStandsBesideAFigureIsNoPartOfIt(String pattern) throws IOException {
    AnnualReport report = changed(WebPages.plain(), pattern);
    assertRead(report);
    assertVouchedFor(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@<span style='display:none'>7</span>",
        "@<span style='DISPLAY : none !important; display:inline'>7</span>",
        "@<span style='visibility:hidden'>7</span>",
        "@<span hidden>7</span>",
        "@<span style='opacity:0'>7</span>",
        "@<span style='display:inline-block;text-indent:-9999px'>7</span>",
        "@<span style='position:absolute;left:-9999px'>7</span>",
        "@<span style='position:absolute;clip:rect(0 0 0 0)'>7</span>",
        "@<span style='font-size:0'>7</span>",
        "@<span style='font:0/0 a'>7</span>",
        "@<span style='color:#FFF'>7</span>",
        "@<span style='font-size:calc(1px - 1px)'>7</span>",
        "@<span style='font-size:min(0px, clamp(1px, 2em, 9px))'>7</span>",
        "@<span style='color:#666;background:currentColor'>7</span>",
        "@<span style='display:block;text-indent:200%'>7</span>",
        "@<font color=white>7</font>",
        "@<span style='color:transparent'>7</span>",
        "@<span style='color:rgba(0, 0, 0, 0)'>7</span>",
        "<span style='background:#ffff00'>@<span style='color:yellow'>7</span></span>",
        "@<span style='display:inline-block;width:0;overflow:hidden'>7</span>",
        "@<dialog>7</dialog>",
        "@<span popover>7</span>",
        "@<span style='filter:opacity(0)'>7</span>",
        "@<span style='content-visibility:hidden'>7</span>",
        "@<span style='color:hsl(0, 0%, 100%)'>7</span>",
        "@<span style='display:inline-block;transform:translateX(-9999px)'>7</span>",
        "@<span style='display:inline-block;transform:scale(0)'>7</span>",
        "@<span style='position:absolute;inset:-9999px auto auto auto'>7</span>",
        "@<s>7</s>",
        "<strike>7</strike>@",
        "<del>7</del><ins>@</ins>",
        "@<span style='text-decoration: underline line-through'>7</span>"
      })
  void whatNobodySeesOrIsStruckOutIsLeftOutAndSaid(String pattern) throws IOException {
    AnnualReport report = changed(WebPages.plain(), pattern);
    assertRead(report);
    assertDoubted(report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".h{display:none}|@<i class=h>7</i>",
        "#x{display:none}|@<i id=x>7</i>",
        "i{display:none}|@<i>7</i>",
        "table td .q b{visibility:hidden}|@<span class='p q'><b>7</b></span>",
        ".a,.b{color:red}.a.b{display:none}|@<i class='b a'>7</i>",
        "/* .x{} */ .h{/*a*/display:none}|@<i class=h>7</i>",
        "p>i{display:none}|@<i>7</i>",
        "i:not(.z){display:none}|@<i>7</i>",
        ".t{text-decoration:line-through}|@<i class=t>7</i>",
        ".w{color:#FFFFFF}|@<i class=w>7</i>",
        ".z{font-size:0}|@<i class=z>7</i>",
        ".h{display:none!important}|@<i class=h style='display:inline'>7</i>",
        ":root{--paper:#fff}.h{color:var(--paper)}|@<i class=h>7</i>",
        ".h{--shown:none;display:var( --shown )}|@<i class=h>7</i>",
        ".h{--a:var(--b);--b:white}|@<i class=h style='color:var(--a)'>7</i>",
        ".h{color:var(--none, white)}|@<i class=h>7</i>",
        "@media screen{.h{display:none}}|@<i class=h>7</i>",
        "@supports (display:grid){.h{display:none}}|@<i class=h>7</i>",
        "@layer base{.h{display:none}}|@<i class=h>7</i>",
        "@import url(data:text/css,.h%7Bdisplay:none%7D);|@<i class=h>7</i>",
        "@import \"data:text/css;base64,Lmh7ZGlzcGxheTpub25lfQ==\";i{color:red}|@<i class=h>7</i>",
        ":where(.h){display:none}|@<i class=h>7</i>",
        ":where(.h){display:inline}i.h{display:none}|@<i class=h>7</i>",
        "@layer a,b;@layer b{.h{display:none}}@layer a{i.h{display:inline}}|@<i class=h>7</i>",
        "input:checked~i{display:none}|<input type=checkbox checked hidden>@<i>7</i>",
        ".z{color:red;&.h{display:none}}|@<i class='z h'>7</i>",
        "td,th{@media screen{.h{display:none}}color:blue}|@<i class=h>7</i>",
        "[class~=h i]{display:none}|@<i class=h>7</i>",
        ".\\68 {display:none}|@<i class=h>7</i>",
        ".h{color:lightyellow}|@<i class=h>7</i>"
      })
  void whatAStyleOfThePageHidesIsLeftOutAndSaid(String css, String pattern) throws IOException {
    AnnualReport report = changed(WebPages.styled(css), pattern);
    assertRead(report);
    assertDoubted(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=stylesheet href='data:text/css,.h%7Bdisplay:none%7D'>",
        "<link rel='Stylesheet' href='data:text/css,.h{text-decoration:line-through}'>",
        "<link rel=stylesheet href='data:text/css;charset=utf-8;base64,Lmh7ZGlzcGxheTpub25lfQ=='>"
      })
  void aStyleSheetInTheAddressOfALinkHides(String link) throws IOException {
    AnnualReport report = changed(link + WebPages.plain(), "@<i class=h>7</i>");
    assertRead(report);
    assertDoubted(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "td{background:linear-gradient(transparent 48%,#000 48%,#000 52%,transparent 52%)}",
        "td{background:linear-gradient(to top right, #fff 49%, #000 50%, #fff 51%)}",
        "td{background:linear-gradient(#000,#000) no-repeat center/100% 2px}",
        "tr{background-image:linear-gradient(#000,#000);background-size:100% 2px}"
      })
  void aGradientMayBeALineThroughFigures(String css) throws IOException {
    assertDoubted(changed(WebPages.styled(css), "@"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".h{display:none}i.h{display:inline}|<i class=h>@</i>",
        ".h{display:none}.h{display:inline}|<i class=h>@</i>",
        ".z:hover{display:none}|<i class=z>@</i>",
        "del{text-decoration:none}|<del>@</del>",
        ".s{vertical-align:super;font-size:70%}|@<i class=s>1</i>",
        "td::before{content:''}|@",
        ".h{display:inline}@layer a{i.h{display:none}}|<i class=h>@</i>",
        "input:checked~i{display:none}|<input type=checkbox hidden><i>@</i>",
        "i{font-size:clamp(12px, 1vw + 2px, max(14px, 1em))}|<i>@</i>",
        "a:link{color:#333}|<a href='f.htm'>@</a>",
        ":root{--ink:#222}i{color:var(--ink)}|<i>@</i>",
        "i{color:var(--nowhere)}|<i>@</i>",
        "i{--a:var(--a);color:var(--a)}|<i>@</i>",
        "@media print{.menu{display:none}}|@",
        "@keyframes h{from{opacity:0}}|@",
        "@supports not (display:grid){.h{color:red}}|@",
        ".z{i{color:blue}}|<i class=z>@</i>",
        "@import 'data:text/css,.h%7Bdisplay:none%7D' print;|<i class=z>@</i>",
        "td{background:linear-gradient(to bottom, #fff 0%, #eef 100%)}|@",
        "body{background:linear-gradient(90deg, #eee 1px, transparent 1px)}|@",
        "i::before{content:'';position:absolute;left:0;bottom:0}|<i>@</i>",
        "td{font-family:f1}@font-face{font-family:'f1';src:url(f.woff)}|@"
      })
  void whatAStyleShowsIsRead(String css, String pattern) throws IOException {
    AnnualReport report = changed(WebPages.styled(css), pattern);
    assertRead(report);
    assertVouchedFor(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='26.png' alt='@'>",
        "@<img src='7.png'>",
        "<svg width=40 height=20><text x=0 y=15>@</text></svg>",
        "<canvas></canvas>",
        "<span style='display:inline-block;width:40px;background-image:url(7.png)'></span>",
        "<meter value='@' max=20000></meter>",
        "<input id=a>",
        "<select size=3><option>7<option selected>@</select>",
        "<textarea style='height:0'>@</textarea>",
        "<input value='@' style='text-indent:-99px'>",
        "<button><span hidden>7</span>@</button>",
        "<span style='position:absolute;left:400px;top:300px'>@</span>",
        "<span style='position:absolute;top:0;left:0'>@</span>",
        "<span style='position:fixed;right:0'>@</span>",
        "<div style='margin-left:-120px'>@</div>",
        "<div style='clip-path:polygon(0 0,0 0,0 0)'>@</div>",
        "<div style='width:2px;overflow:auto'>@</div>",
        "<div style='height:8px;border-bottom:1px solid'>@</div>",
        "<div style='contain:paint;width:0'>@</div>",
        "<q style='quotes:\"7\" \"8\"'>@</q>",
        "<ul style='list-style-type:\"7\"'><li>@</li></ul>",
        "<div>@</div><hr style='margin-top:-10px'>",
        "<div dir=rtl><b style='display:inline-block'>7</b><b style='display:inline-block'>@</b></div>",
        "<input value='@' style='width:0;border:0'>",
        "<input value='@9999' size=2>",
        "<input placeholder='@'>",
        "<input type=number value='1,@'>",
        "<input type=checkbox>@",
        "@<script>document.write(7)</script>",
        "@<![if !mso]>7<![endif]>",
        "@<span style='mso-hide:all'>7</span>",
        "<bdo dir=rtl>@</bdo>",
        "&#8238;@",
        "@<span style='float:left'>7</span>",
        "@<span style='margin-left:-30px;background:white'>99999</span>",
        "1<br>@",
        "<span style='display:block'>1</span>@",
        "1 @",
        "1&nbsp;@",
        "<s>@</s>",
        "<span style='color:#eee'>@</span>",
        "<span style='transform:rotate(180deg)'>@</span>",
        "<span style='transform:scaleX(-1)'>@</span>",
        "<span style='letter-spacing:-9px'>@</span>",
        "<span style='-webkit-text-security:disc'>@</span>",
        "<span style='mask:url(m.svg)'>@</span>",
        "<span style='zoom:0'>@</span>",
        "<span style='display:flex;flex-flow:row-reverse'><b>1</b><b>@</b></span>",
        "<span style='display:grid'><b style='grid-column:2'>@</b><b style='grid-column:1'>1</b></span>",
        "<span style='filter:invert(1)'>@</span>",
        "<span style='content:url(7.svg)'>@</span>",
        "<span style='display:inline-block;box-shadow:inset 0 0 0 9px #000'></span>",
        "<span style='font-family:Wingdings,serif'>@</span>",
        "<font face=Webdings>@</font>",
        "<div style='position:relative'>@<i style='position:absolute;inset:0;background:#fff'></i></div>",
        "<dialog open>@</dialog>",
        "<span style='display:flex'><b style='order:2'>@</b><b>1</b></span>",
        "<span style='display:flex;flex-direction:row-reverse'><b>1</b><b>@</b></span>",
        "<math><msup><mn>@</mn><mn>2</mn></msup></math>",
        "<input value='@'>7",
        "@<small>1</small>",
        "@<span style='font-size:9px'>1</span>",
        "@<a href='#n1'>1</a>",
        "<ol><li>@</li></ol>",
        "<span style='display:list-item;list-style:decimal inside'>@</span>",
        "<div style='position:relative;top:24px'>@</div>",
        "<div style='margin-top:-30px'>@</div>",
        "<div style='transform:translateY(30px)'>@</div>",
        "<div style='width:8px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'>@</div>",
        "<div style='height:5px;overflow:hidden'>@</div>",
        "<span style='mix-blend-mode:screen'>@</span>",
        "<span style='animation:fade 1s forwards'>@</span>",
        "<span style='color:color-mix(in srgb, white, white)'>@</span>",
        "<span style='background:linear-gradient(#fff 45%,#000 45% 55%,#fff 55%)'>@</span>"
      })
  void whatReadersMaySeeInSeveralWaysIsNoFigure(String pattern) throws IOException {
    AnnualReport report = changed(WebPages.plain(), pattern);
    for (String pointer : new String[] {WebPages.SUMMED, WebPages.UNSUMMED}) {
      assertEquals(CellState.UNREADABLE, cell(report, pointer).state(), pattern);
      assertNull(cell(report, pointer).value());
    }
    assertDoubted(report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".k::after{content:'7'}|<i class=k>@</i>",
        ".k:before{content:'7'}|<i class=k>@</i>",
        "i[data-n]::after{content:attr(data-n)}|@<i data-n=7></i>",
        "@media (max-width:600px){.m{display:none}}|@<i class=m>7</i>",
        "@media print{.m{display:none}}|@<i class=m>7</i>",
        "@font-face{font-family:'f1';src:url(f.woff)}.f{font-family:f1}|<i class=f>@</i>",
        "i::first-letter{font-size:0}|<i>@</i>",
        "p:first-line{color:white}|<p>@</p>",
        "@scope (td){.k{display:none}}|<i class=k>@</i>",
        "i:lang(zh){display:none}|<i lang=zh>@</i>",
        "@container (min-width:1px){.k{display:none}}|<i class=k>@</i>",
        ".k::after{content:'';position:absolute;top:50%;border-top:1px solid}|<i class=k>@</i>"
      })
  void whatAStyleAddsOrShowsToSomeIsNoFigure(String css, String pattern) throws IOException {
    AnnualReport report = changed(WebPages.styled(css), pattern);
    assertEquals(CellState.UNREADABLE, cell(report, WebPages.SUMMED).state());
    assertEquals(CellState.UNREADABLE, cell(report, WebPages.UNSUMMED).state());
    assertDoubted(report);
  }

  @Test
  void ofATableWithAColumnThatIsNotShownNoFigureIsGiven() throws IOException {
    AnnualReport report =
        changed(
            WebPages.plain()
                .replaceAll(
                    "<table[^>]*>", "$0<colgroup><col style='visibility:collapse'></colgroup>"),
            "@");
    assertDoubted(report);
  }

  @Test
  void aRowWhoseCellsAreShownInTheOtherOrderIsNotRead() throws IOException {
    AnnualReport report =
        changed(
            WebPages.plain()
                .replace("<tr>", "<tr style='display:flex;flex-direction:row-reverse'>"),
            "@");
    assertDoubted(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "td{position:relative;left:90px}",
        "td{transform:translateX(60px)}",
        "td{position:absolute;top:0;left:0}",
        "td{text-indent:-200px}",
        "td{max-width:3px;overflow:hidden}",
        "td::before{content:\"\\35\"}",
        "td{position:relative;top:30px}"
      })
  void aCellThatIsMovedOrCutIsUnsure(String style) throws IOException {
    assertDoubted(WebPages.read(WebPages.styled(style)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "td{width:3px;overflow:hidden}",
        "td{position:sticky;left:0;top:60px}",
        "td::before{content:\"\\f0c9\"}",
        "table{position:relative;left:90px;direction:rtl}"
      })
  void aCellThatIsShownInItsPlaceIsRead(String style) throws IOException {
    assertVouchedFor(WebPages.read(WebPages.styled(style)));
  }
}
