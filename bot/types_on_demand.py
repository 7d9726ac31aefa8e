"""aiogram with its types put together at their first use: all of them at once take two seconds of every start.

They name one another, so aiogram puts each together (`model_rebuild`) when the last is known. Pydantic does that by
itself whenever one is used that is not complete, if the names it needs are in the module where the type stands.
"""

import sys
from typing import Any

from pydantic import BaseModel

_at_once: Any = BaseModel.__dict__["model_rebuild"]
BaseModel.model_rebuild = classmethod(lambda _type, **_: None)  # type: ignore[assignment,method-assign]
try:
    from aiogram import methods, types
    from aiogram.client.default import Default
finally:
    BaseModel.model_rebuild = _at_once  # type: ignore[method-assign]

_names = {"Default": Default} | {name: getattr(types, name) for name in types.__all__}
for _name, _module in list(sys.modules.items()):
    if _name.startswith((f"{types.__name__}.", f"{methods.__name__}.")):
        for _type, _meant in _names.items():
            vars(_module).setdefault(_type, _meant)
types.Message.model_rebuild()  # nearly all others have it in them, and would each put it together anew
