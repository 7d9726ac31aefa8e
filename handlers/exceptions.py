"""Asks why a meeting's date departs from the rules, while it is a draft."""

from bot.domain.exceptions import EXCEPTION_FIELDS
from bot.services import exceptions as service
from bot.services.meetings import own_meeting
from handlers import forms
from handlers.meetings import card

EXCEPTION = forms.Form("meeting-exception", EXCEPTION_FIELDS, own_meeting, service.set_exception, card)
