"""Makes the PDFs of this folder that ReportLab produces: python3 make.py FONT.ttf (any Chinese TrueType font)."""

import os
import sys

from PIL import Image
from reportlab.lib.colors import Color, white
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

H = 400  # page height; y below is measured from the top, as in the tests


def canvas(name):
    return Canvas(name, pagesize=(300, H), invariant=1)


def text(c, x, y, s, size=12, font="Chinese"):
    c.setFont(font, size)
    c.drawString(x, H - y, s)


def lines():
    c = canvas("rules-of-all-kinds-reportlab.pdf")
    text(c, 20, 30, "线")
    c.setLineWidth(1)
    c.setDash(3, 2)
    c.line(20, H - 50, 280, H - 50)  # a dashed stroke
    c.setDash()
    for i in range(40):  # a dashed line of small rectangles
        c.rect(20 + 6.5 * i, H - 70.5, 4, 1, stroke=0, fill=1)
    for i in range(80):  # a dotted line, downwards
        c.rect(290, H - 60 - 3 * i, 1, 1, stroke=0, fill=1)
    c.rect(20, H - 90.25, 260, 0.5, stroke=0, fill=1)  # a thin rectangle
    c.rect(20, H - 120, 100, 20, stroke=1, fill=0)  # a stroked rectangle
    c.setFillGray(0.9)
    c.rect(20, H - 160, 260, 30, stroke=0, fill=1)  # a shaded cell
    c.setFillColor(white)
    c.rect(20, H - 200, 260, 30, stroke=0, fill=1)  # white on white paper
    c.setStrokeColor(white)
    c.line(150, H - 130, 150, H - 160)  # a white ruling on the shade
    c.setStrokeGray(0)
    c.setStrokeAlpha(0)
    c.line(20, H - 210, 280, H - 210)  # without ink
    c.setStrokeAlpha(1)
    p = c.beginPath()
    p.rect(20, H - 240, 100, 20)
    c.saveState()
    c.clipPath(p, stroke=0, fill=0)  # a clipping path
    c.line(20, H - 250, 280, H - 250)  # outside of it
    c.line(20, H - 230, 280, H - 230)  # half inside
    c.restoreState()
    p = c.beginPath()
    p.moveTo(20, H - 270)
    p.lineTo(280, H - 270)
    c.drawPath(p, stroke=0, fill=0)  # never painted
    c.line(20, H - 280, 280, H - 300)  # aslant
    c.roundRect(20, H - 340, 100, 30, 5, stroke=1, fill=0)  # rounded corners
    c.setFillGray(1)
    c.rect(0, 0, 300, H, stroke=0, fill=0)
    c.save()


def strikes():
    c = canvas("fake-bold-reportlab.pdf")
    for i, s in enumerate("年度11"):  # glyph by glyph
        text(c, 20 + 12 * i, 40, s)
        text(c, 20.4 + 12 * i, 40, s)
    text(c, 20, 80, "总计 1100 ll", 12)  # the whole line
    text(c, 20.4, 80.2, "总计 1100 ll", 12)
    text(c, 20, 120, "总计")  # twice, apart
    text(c, 60, 120, "总计")
    c.save()


def vertical():
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light", isVertical=True))
    c = canvas("vertical-font-reportlab.pdf")
    c.setFont("STSong-Light", 20)
    c.drawString(100, H - 50, "自然人")
    text(c, 150, 50, "横")
    c.save()


def turned():
    c = canvas("turned-text-reportlab.pdf")
    c.saveState()
    c.translate(100, H - 200)
    c.rotate(90)
    text(c, 0, H, "上行", 20)
    c.restoreState()
    c.saveState()
    c.translate(100, H - 300)
    c.skew(0, 20)
    text(c, 0, H, "斜体", 20)
    c.restoreState()
    c.save()


def sheet(c, width, height):
    """A line and a table, upright on a sheet of this size whose lower left corner is the origin."""
    c.setFont("Chinese", 12)
    c.drawString(40, height - 40, "申请情况")
    c.grid([40, 120, 200], [height - 60, height - 80, height - 100])
    for x, y, s in [(44, 75, "自然人"), (150, 75, "20"), (44, 95, "总计"), (150, 95, "235")]:
        c.drawString(x, height - y, s)


def turned_pages():
    c = canvas("turned-pages-reportlab.pdf")
    sheet(c, 300, H)  # page 1: upright
    c.showPage()
    c.translate(300, 0)
    c.rotate(90)
    sheet(c, H, 300)  # page 2: drawn so that it runs upwards
    c.showPage()
    c.translate(0, H)
    c.rotate(-90)
    sheet(c, H, 300)  # page 3: drawn so that it runs downwards
    c.showPage()
    c.translate(300, H)
    c.rotate(180)
    sheet(c, 300, H)  # page 4: on its head
    c.showPage()
    c.setPageSize((H, 300))  # as displayed
    c.setPageRotation(90)
    c.translate(300, 0)
    c.rotate(90)
    sheet(c, H, 300)  # page 5: drawn so that it runs upwards, displayed upright
    c.showPage()
    c.setPageRotation(270)
    sheet(c, 300, H)  # page 6: drawn upright, displayed so that it runs upwards
    c.showPage()
    c.setPageSize((300, H))
    c.setPageRotation(0)
    c.grid([20, 60, 100, 140, 180], [H - 40, H - 140, H - 160])
    for i in range(4):  # page 7: upright, with more labels turned than upright glyphs
        c.saveState()
        c.translate(45 + 40 * i, H - 130)
        c.rotate(90)
        text(c, 0, H, "法律服务机构")
        c.restoreState()
        text(c, 30 + 40 * i, 155, str(11 * i))
    c.showPage()
    text(c, 20, 30, "政府信息公开行政复议、行政诉讼情况")
    c.grid([20, 40, 60, 80, 100], [H - 40, H - 90])
    for x, angle, s in [(34, 90, "235"), (46, -90, "406"), (72, 180, "17")]:
        c.saveState()  # page 8: figures that run upwards, downwards and on their head in their cells
        c.translate(x, H - 65)
        c.rotate(angle)
        c.drawCentredString(0, 0, s)
        c.restoreState()
    text(c, 83, 60, "5")  # and a cell with figures both ways
    c.saveState()
    c.translate(94, H - 80)
    c.rotate(90)
    c.drawString(0, 0, "8")
    c.restoreState()
    c.showPage()
    sheet(c, 300, H)  # page 9: upright under a watermark
    c.translate(60, H - 150)
    c.rotate(35)
    text(c, 0, H, "内部资料 2025", 24)
    c.save()


def forms():
    c = canvas("character-forms-reportlab.pdf")
    text(c, 20, 40, "２３（一）：⾏政⼾⺠")
    text(c, 20, 60, "12①")
    text(c, 20, 80, "甲\u00a0乙\u3000丙 丁戊")
    c.save()


def layer():
    c = canvas("text-layer-over-scan-reportlab.pdf")
    c.drawInlineImage("scan.png", 0, 0, 300, H)
    t = c.beginText(20, H - 40)
    t.setFont("Chinese", 12)
    t.setTextRenderMode(3)
    t.textOut("扫描")
    c.drawText(t)
    c.save()
    c = canvas("scan-reportlab.pdf")
    c.drawImage("scan.png", 0, 0, 300, H)
    c.save()


if __name__ == "__main__":
    pdfmetrics.registerFont(TTFont("Chinese", sys.argv[1]))
    lines()
    strikes()
    vertical()
    turned()
    turned_pages()
    forms()
    Image.new("L", (30, 40), 200).save("scan.png")
    layer()
    os.remove("scan.png")
