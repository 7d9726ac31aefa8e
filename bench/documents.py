"""The draft plan of 200 items as PDF, DOCX and XLSX: `python -m bench.documents [--quick]`.

Each item has some 500 signs in Russian and their translation. The last line is JSON: seconds a file, the best of
three, in Russian alone and in Russian and Chinese side by side.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime

from bot.documents.papers import Layout, lay_out
from bot.documents.papers_docx import docx
from bot.documents.papers_pdf import pdf
from bot.documents.papers_xlsx import xlsx
from bot.domain.papers import Paper, PaperKind, plan_content
from bot.domain.work_plan import Plan, PlanStatus
from bot.domain.work_plan_items import Item, ItemView, Source, in_order
from bot.texts import Texts

ITEMS = 200
NOW = datetime(2027, 4, 1, tzinfo=UTC)
RUSSIAN = "Совместная программа акселерации с отбором, обучением и выходом на рынки государств-членов. " * 5
CHINESE = "成员国联合加速计划，包括遴选、培训、辅导和市场对接。" * 8


def paper(count: int) -> Paper:
    plan = Plan(
        id=1, year=2027, meeting_id=1, status=PlanStatus.COMPILED, version=1, zone="Asia/Almaty", created_at=NOW
    )
    content = plan_content(plan, None, [_view(item, at) for at, item in enumerate(in_order(_items(count)), start=1)])
    frozen = {"content": content, "digest": content.digest, "zone": plan.zone, "made_at": NOW}
    return Paper(id=1, plan_id=1, kind=PaperKind.PLAN, number=1, version=1, **frozen)


def _items(count: int) -> list[Item]:
    words = {"text_ru": RUSSIAN, "text_zh": CHINESE, "result": "Двадцать стартапов вышли на новые рынки"}
    facts = {"executors": ("KZ", "UZ", "CN"), "place": "Алматы", "since": date(2027, 9, 1), "until": date(2027, 12, 1)}
    return [
        Item(
            id=n,
            plan_id=1,
            version=1,
            position=n,
            direction=str(n % 7 + 1),
            title_ru=f"Акселератор технопарков № {n}",
            title_zh=f"科技园加速器{n}",
            created_at=NOW,
            **words,
            **facts,
        )
        for n in range(1, count + 1)
    ]


def _view(item: Item, number: int) -> ItemView:
    source = Source(item_id=item.id, origin_id=item.id, proposal_id=item.id, number=f"2027-KZ-{item.id:02d}", side="KZ")
    return ItemView(item=item, number=number, sources=(source,))


def best(make: Callable[[], bytes]) -> float:
    took = []
    for _ in range(3):
        began = time.perf_counter()
        make()
        took.append(time.perf_counter() - began)
    return round(min(took), 3)


def main() -> None:
    """Measure."""
    count = ITEMS // 4 if "--quick" in sys.argv else ITEMS
    made, texts = paper(count), Texts()
    figures: dict[str, float] = {"items": count}
    for languages in (("ru",), ("ru", "zh")):
        layout: Layout = lay_out(made, languages, texts)
        of = "_".join(languages)
        figures[f"pdf_{of}"] = best(lambda layout=layout: pdf(layout, NOW))  # type: ignore[misc]
        figures[f"docx_{of}"] = best(lambda layout=layout: docx(layout))  # type: ignore[misc]
        figures[f"xlsx_{of}"] = best(lambda layout=layout: xlsx(layout))  # type: ignore[misc]
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
