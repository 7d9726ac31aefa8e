"""Writes docs/performance.md: what was to be reached, what was, a chart, and every figure as it was printed."""

import json
import os
import platform
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import vl_convert

DOCS = Path(__file__).parent.parent / "docs"
PAGE, CHART = DOCS / "performance.md", DOCS / "images" / "performance.svg"
FAULTS = re.compile(r"<!-- faults -->.*?<!-- /?faults -->", re.DOTALL)
"""The part of the page that somebody else writes."""


@dataclass(frozen=True)
class Run:
    """What one program printed last, or why it did not."""

    name: str
    figures: dict[str, Any]
    failure: str | None
    seconds: float


@dataclass(frozen=True)
class Aim:
    """A figure and its bound; `least`: it is to be at least that, else at most."""

    program: str
    figure: str
    bound: float
    what: str
    least: bool = False

    def met(self, value: float) -> bool:
        """Tell whether it was reached."""
        return value >= self.bound if self.least else value <= self.bound

    def part(self, value: float) -> float:
        """Give how far it was reached: 1 is the bound, more is better."""
        one, other = (value, self.bound) if self.least else (self.bound, value)
        return min(one / other, 10.0) if other > 0 else 10.0 if one >= other else 0.0


def _least(program: str, figure: str, bound: float, what: str) -> Aim:
    return Aim(program, figure, bound, what, least=True)


AIMS = (
    _least("updates", "throughput_ratio", 1.0, "menu presses, of a bare aiogram bot with Python's collector"),
    _least("updates", "vs_tuned_bare", 0.6, "menu presses, of a bare bot tuned like ours"),
    _least("updates", "step_throughput_ratio", 1.0, "wizard steps with the database, of a bare bot without one"),
    _least("updates", "step_vs_tuned_bare", 0.6, "wizard steps with the database, of a tuned bare bot without one"),
    _least("updates", "both_throughput_ratio", 1.0, "as many presses as steps, of a bare bot with Python's collector"),
    _least("updates", "both_vs_tuned_bare", 0.6, "as many presses as steps, of a tuned bare bot"),
    Aim("updates", "p99_ratio", 1.0, "p99 at 300 presses a second, of a bare bot's"),
    Aim("updates", "reply_p99_added_ms", 70, "what a broadcast adds to an answer's p99, ms"),
    _least("broadcast", "rate_of_limit", 0.98, "a broadcast at Telegram's limits, of 30 a second"),
    Aim("broadcast", "too_many_requests", 0, "429s it met"),
    Aim("broadcast", "lost", 0, "letters lost"),
    Aim("broadcast", "doubled", 0, "letters doubled"),
    _least("broadcast", "per_second", 2000, "letters a second with the limits off"),
    _least("broadcast", "vs_fastest_durable_peer", 3, "of the fastest peer that keeps where it is"),
    Aim("fan_out", "seconds_100k", 1.0, "100,000 notices enqueued, s"),
    Aim("fan_out", "commit_p99_ms", 20, "p99 of others' transactions meanwhile, ms"),
    Aim("tick", "seconds_100k", 0.5, "a tick that reminds 100,000 people, s"),
    Aim("startup", "ratio", 1.3, "start to the first getUpdates, of a bare bot's"),
    Aim("memory", "ratio_100k_to_100", 1.3, "memory with 100,000 people, of that with 100"),
    Aim("documents", "pdf_ru", 2.0, "a plan of 200 items as PDF, s"),
    Aim("search", "worst_median_ms", 50, "the slowest kind of search, median, ms"),
)


def write(runs: Sequence[Run]) -> None:
    """Write the page and the chart anew; the part about faults stays as it is."""
    known = {run.name: run for run in runs}
    reached = [(aim, _value(known, aim)) for aim in AIMS]
    CHART.parent.mkdir(exist_ok=True)
    CHART.write_text(_chart([(aim, value) for aim, value in reached if value is not None]), encoding="utf-8")
    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    faults = "\n\n".join(FAULTS.findall(before))
    parts = [_head(runs), _table(reached, known), _peers(known), faults, _everything(runs)]
    PAGE.write_text("\n\n".join(part for part in parts if part) + "\n", encoding="utf-8")


def _value(known: dict[str, Run], aim: Aim) -> float | None:
    run = known.get(aim.program)
    value = run.figures.get(aim.figure) if run is not None else None
    return float(value) if value is not None else None


def _head(runs: Sequence[Run]) -> str:
    machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    seconds = sum(run.seconds for run in runs)
    return f"""# Performance

Written by `make bench` ({seconds / 60:.0f} minutes) on {machine}. Each program runs ours and its peer in one run, on
the same loop and against the same fake server, so the ratios mean more than the figures: they hold on a busy machine
too. Why it is built so stands in [decision 0021](decisions/0021-speed.md).

![How far each aim is reached; 1 is the aim, more is better](images/performance.svg)"""


def _table(reached: Iterable[tuple[Aim, float | None]], known: dict[str, Run]) -> str:
    lines = ["| program | figure | aim | reached | |", "|---|---|---|---|---|"]
    for aim, value in reached:
        sign = "≥" if aim.least else "≤"
        run = known.get(aim.program)
        said = f"{value:g}" if value is not None else ((run.failure if run is not None else None) or "not measured")
        mark = "" if value is None else "yes" if aim.met(value) else "**no**"
        lines.append(f"| `{aim.program}` | {aim.what} (`{aim.figure}`) | {sign} {aim.bound:g} | {said} | {mark} |")
    return "\n".join(lines)


def _peers(known: dict[str, Run]) -> str:
    """Show others beside our broadcast."""
    run = known.get("broadcast")
    if run is None or not run.figures:
        return ""
    ours, columns = run.figures, ("rate_of_limit", "too_many_requests", "lost", "doubled")
    lines = ["## Broadcasts beside others", "", "At Telegram's limits, 50 ms a message:", ""]
    lines += ["| | of 30 a second | 429s | lost | doubled |", "|---|---|---|---|---|"]
    for name, figures in {"ours": ours, **ours.get("peers_at_limits", {})}.items():
        lines.append(f"| {name} | " + " | ".join(f"{figures[column]:g}" for column in columns) + " |")
    lines += ["", "Limits off, messages a second, each keeping what it has done:", "", "| | a second |", "|---|---|"]
    rates = {"ours, the outbox on SQLite": ours["per_second"], **ours.get("durable_peers_per_second", {})}
    return "\n".join([*lines, *(f"| {name} | {rate} |" for name, rate in rates.items())])


def _everything(runs: Iterable[Run]) -> str:
    parts = ["## As it was printed"]
    for run in runs:
        said = run.failure or _lines(run.figures)
        parts.append(f"`python -m bench.{run.name}` ({run.seconds:.0f} s)\n\n```json\n{said}\n```")
    return "\n\n".join(parts)


def _chart(reached: Iterable[tuple[Aim, float]]) -> str:
    rows = [
        {"aim": f"{aim.program}: {aim.figure}", "part": round(aim.part(value), 2), "met": aim.met(value)}
        for aim, value in reached
    ]
    names = [row["aim"] for row in rows]
    across = {
        "field": "part",
        "type": "quantitative",
        "title": "of the aim (more is better)",
        "scale": {"type": "symlog"},
    }
    colour = {"field": "met", "scale": {"domain": [True, False], "range": ["#2f7d5b", "#c2553a"]}, "legend": None}
    bars = {
        "mark": {"type": "bar", "height": 12},
        "encoding": {"x": across, "y": {"field": "aim", "sort": names, "title": None}, "color": colour},
    }
    line = {"mark": {"type": "rule", "strokeDash": [4, 3]}, "encoding": {"x": {"datum": 1}}}
    spec = {"data": {"values": rows}, "width": 480, "height": {"step": 20}, "layer": [bars, line]}
    return vl_convert.vegalite_to_svg(spec)


def _lines(figures: Mapping[str, Any]) -> str:
    """Write figures as JSON, one a line."""
    return "{\n" + ",\n".join(f" {json.dumps(name)}: {json.dumps(value)}" for name, value in figures.items()) + "\n}"
