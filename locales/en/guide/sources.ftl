# What the page of sources is called. Its text stands in `sources/sources.ftl`.

sources = Sources
    .point = Everything this guide says about health rests on one of these, or is marked as general advice. A source can be strong or weak; its kind says what it can show.
    .description = Every source of this guide to mesotherapy, once, with its kind and what that kind can show.
