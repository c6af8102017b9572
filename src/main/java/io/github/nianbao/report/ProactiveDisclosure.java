package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 二、主动公开政府信息情况 (条例 第二十条), in the form of 2019 or that of 2021. The forms have in common what was
 * decided; documents are counted in other ways in each.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ProactiveDisclosure2019.class, name = "2019"),
  @JsonSubTypes.Type(value = ProactiveDisclosure2021.class, name = "2021")
})
public sealed interface ProactiveDisclosure
    permits ProactiveDisclosure2019, ProactiveDisclosure2021 {

  /** {@return the form it follows} */
  FormVersion form();

  /** {@return 第二十条第（五）项 行政许可} */
  Decided licensing();

  /** {@return 第二十条第（六）项 行政处罚} */
  Decided penalties();

  /** {@return 第二十条第（六）项 行政强制} */
  Decided coercion();

  /** A row of either form that counts decisions. */
  sealed interface Decided
      permits ProactiveDisclosure2019.Items, ProactiveDisclosure2021.Decisions {

    /**
     * {@return 处理决定数量, in 件; null where the cell is blank, holds a mark, is missing or cannot be
     * read}
     */
    @Nullable BigDecimal decisions();
  }
}
