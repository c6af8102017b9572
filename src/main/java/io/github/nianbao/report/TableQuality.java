package io.github.nianbao.report;

/** The quality of each of the three tables. */
public record TableQuality(
    Quality proactiveDisclosure, Quality requests, Quality reviewAndLitigation) {}
