"""Pictures of figures: stacked bars by Vega-Lite, with fonts of our own; half a second of one core, so in a thread."""

import threading
from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import ceil
from typing import Any, NamedTuple

import fontpkg_noto_sans  # type: ignore[import-untyped]
import pylopdf_fonts_zh_cn
import vl_convert

FONT, CHINESE_FONT = "Noto Sans", "Noto Sans SC"
CHINESE = "\u2e80"
"""From this sign on it takes the other font: the engine would look for one on the machine."""
COLOURS = (
    *("#2f6f9f", "#d98c3f", "#5c9f5a", "#b5534f", "#7d6aa8", "#8a8f98", "#c9a227", "#3aa6a0", "#9c5b8c", "#6b4f3a"),
)
SCALE = 2.0
MARKS = 8
"""Marks of the numbers at most."""
WRAP = 26
"""Characters of a name in one line."""
_alone = threading.Lock()
"""The engine draws one picture at a time."""


class Bar(NamedTuple):
    """A part of a bar, in the reader's words; `colour` is a place in COLOURS where the series has one of its own."""

    category: str
    series: str
    number: int
    colour: int | None = None


@cache
def _fonts() -> None:
    for folder in (fontpkg_noto_sans.ROOT / "files", pylopdf_fonts_zh_cn.sans_path().parent):
        vl_convert.register_font_directory(str(folder))


def draw(title: str, bars: Sequence[Bar], *, upright: bool, number_head: str) -> bytes:
    """Draw the bars in the order in which they come, one colour a series, as PNG. `upright`: they stand, along time."""
    with _alone:
        _fonts()
        return vl_convert.vegalite_to_png(_chart(title, bars, upright=upright, number_head=number_head), scale=SCALE)


def _chart(title: str, bars: Sequence[Bar], *, upright: bool, number_head: str) -> dict[str, Any]:
    order = list(dict.fromkeys(bar.category for bar in bars))
    values = [{"category": wrapped(b.category), "series": b.series, "number": b.number} for b in bars]
    along, across = ("x", "y") if upright else ("y", "x")
    size = {"width": max(420, 34 * len(order)), "height": 300} if upright else {"width": 460, "height": {"step": 44}}
    encoding = {along: _names(order, upright=upright), across: _numbers(bars, number_head), "color": _colours(bars)}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": {"text": title, "anchor": "start", "fontSize": 17, "offset": 16},
        "background": "white",
        "padding": 20,
        "data": {"values": values},
        "mark": {"type": "bar", "size": 22},
        "encoding": encoding,
        "config": {
            "font": _font(title, bars),
            "axis": {"labelFontSize": 12, "titleFontSize": 12},
            "legend": {"labelFontSize": 12},
        },
        **size,
    }


def _names(order: Sequence[str], *, upright: bool) -> dict[str, Any]:
    axis: dict[str, Any] = {
        "title": None,
        "labelLimit": 360,
        "labelAngle": -45 if upright else 0,
        "labelLineHeight": 14,
    }
    axis["labelExpr"] = "split(datum.label, '\\n')"
    return {"field": "category", "type": "ordinal", "sort": [wrapped(name) for name in order], "axis": axis}


def _numbers(bars: Sequence[Bar], head: str) -> dict[str, Any]:
    sums = Counter[str]()
    for bar in bars:
        sums[bar.category] += bar.number
    most = max([1, *sums.values()])
    step = ceil(most / MARKS)
    axis = {"format": "d", "title": head, "grid": True, "values": list(range(0, most + step, step))}
    scale = {"domain": [0, ceil(most / step) * step], "nice": False}
    return {"field": "number", "type": "quantitative", "stack": "zero", "axis": axis, "scale": scale}


def _colours(bars: Sequence[Bar]) -> dict[str, Any]:
    own = {bar.series: bar.colour for bar in bars}
    series = sorted(own, key=lambda name: own[name] or 0)  # those without one stay in their order
    colours = [COLOURS[at % len(COLOURS) if (place := own[name]) is None else place] for at, name in enumerate(series)]
    return {
        "field": "series",
        "type": "nominal",
        "sort": series,
        "scale": {"domain": series, "range": colours},
        "legend": {"title": None, "orient": "bottom", "columns": 2, "labelLimit": 330},
    }


def _font(title: str, bars: Sequence[Bar]) -> str:
    words = [title, *(bar.category for bar in bars), *(bar.series for bar in bars)]
    return CHINESE_FONT if any(sign >= CHINESE for word in words for sign in word) else FONT


def wrapped(words: str) -> str:
    """Break a name into lines, between words where there are some (Chinese has none)."""
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + len(word) >= WRAP:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
        while len(lines[-1]) > WRAP:
            lines[-1:] = [lines[-1][:WRAP], lines[-1][WRAP:]]
    return "\n".join(lines[:3])
