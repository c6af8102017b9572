package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** 二、主动公开政府信息情况 (条例 第二十条), in the form of 2019 or that of 2021. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ProactiveDisclosure2019.class, name = "2019"),
  @JsonSubTypes.Type(value = ProactiveDisclosure2021.class, name = "2021")
})
public sealed interface ProactiveDisclosure
    permits ProactiveDisclosure2019, ProactiveDisclosure2021 {}
