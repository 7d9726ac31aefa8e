"""Bot API methods by which the bot hears of updates: polling and webhook."""

import ipaddress
import re
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from aiogram.methods import Close, DeleteWebhook, GetUpdates, GetWebhookInfo, LogOut, SetWebhook, TelegramMethod

from bot.playground.checking import check
from bot.playground.cloud import Cloud, Handler, Webhook
from bot.playground.errors import bad_request, conflict
from bot.playground.files import Uploads
from bot.playground.model import Json, Result

POLL_SECONDS_AT_MOST = 50
UPDATES_AT_ONCE = 100
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
SECRET_AT_MOST = 256


async def get_updates(cloud: Cloud, values: Mapping[str, object]) -> Result:
    """Give updates after `offset`, waiting up to `timeout` seconds for the first; a newer call ends an older one.

    Raises:
        ApiError: 409 another getUpdates or a webhook is there.
    """
    request = check(GetUpdates, values)
    if cloud.webhook.url:
        conflict(WEBHOOK_ACTIVE)
    if request.allowed_updates is not None:
        cloud.updates.allow(request.allowed_updates)
    cloud.updates.confirm(request.offset or 0)
    limit = max(1, min(request.limit or UPDATES_AT_ONCE, UPDATES_AT_ONCE))
    ends = time.monotonic() + min(request.timeout or 0, POLL_SECONDS_AT_MOST)
    poll, releases = cloud.updates.interrupt(), cloud.updates.releases
    while not (found := cloud.updates.pending(limit)) and (left := ends - time.monotonic()) > 0:
        if cloud.updates.releases != releases:
            break
        await cloud.updates.arrived(left)
        if not cloud.updates.holds(poll):
            conflict("terminated by setWebhook request" if cloud.webhook.url else OTHER_POLL)
    return found


def set_webhook(cloud: Cloud, request: SetWebhook, uploads: Uploads) -> Result:
    """Push updates to an address from now on; plain HTTP is taken on loopback only."""
    if request.url:
        _check_address(request.url)
    secret = request.secret_token or ""
    if len(secret) > SECRET_AT_MOST:
        bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        bad_request("secret token contains unallowed characters")
    if request.allowed_updates is not None:
        cloud.updates.allow(request.allowed_updates)
    if request.drop_pending_updates:
        cloud.updates.drop()
    connections = max(1, min(request.max_connections or 40, 100))
    cloud.webhook = Webhook(request.url, secret, connections, certificate="certificate" in uploads)
    cloud.updates.interrupt()
    return True


def _check_address(address: str) -> None:
    try:
        url = urlsplit(address)
    except ValueError:
        bad_request("invalid webhook URL specified")
    if url.scheme not in ("http", "https") or not url.hostname:
        bad_request("bad webhook: Wrong HTTP URL specified")
    if url.scheme == "http" and not _loopback(url.hostname):
        bad_request("bad webhook: An HTTPS URL must be provided for webhook")


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def delete_webhook(cloud: Cloud, request: DeleteWebhook, _: Uploads) -> Result:
    """Push no longer."""
    cloud.webhook = Webhook()
    if request.drop_pending_updates:
        cloud.updates.drop()
    cloud.updates.interrupt()
    return True


def get_webhook_info(cloud: Cloud, _request: GetWebhookInfo, _: Uploads) -> Result:
    """Tell where updates are pushed, how many wait, and what went wrong last."""
    hook = cloud.webhook
    info: Json = {
        "url": hook.url,
        "has_custom_certificate": hook.certificate,
        "pending_update_count": len(cloud.updates),
    }
    if hook.url:
        info["max_connections"] = hook.connections
    if hook.error:
        info |= {"last_error_date": hook.error_date, "last_error_message": hook.error}
    if cloud.updates.allowed is not None:
        info["allowed_updates"] = sorted(cloud.updates.allowed)
    return info


def log_out(_cloud: Cloud, _request: LogOut, _: Uploads) -> Result:
    """Agree to move to another Bot API server."""
    return True


def close(_cloud: Cloud, _request: Close, _: Uploads) -> Result:
    """Agree to close the bot's instance."""
    return True


METHODS: Mapping[type[TelegramMethod[Any]], Handler] = {
    SetWebhook: set_webhook,
    DeleteWebhook: delete_webhook,
    GetWebhookInfo: get_webhook_info,
    LogOut: log_out,
    Close: close,
}
