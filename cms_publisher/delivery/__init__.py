"""Intent, look, send, record: the one place that decides whether something is sent, and sent again.

A story is created at most once. What may have been sent (a timeout, a reset, a 5xx, an unreadable answer) is looked
for before anything else happens; a POST is never repeated blindly. What people changed on the site stays: the site's
own fingerprint, sent back as a condition, makes their change a refusal and not a silence, and only a person's word for
that very case (``Consent``) goes on from there.
"""

from __future__ import annotations

from cms_publisher.delivery.deciding import difference_of
from cms_publisher.delivery.pushing import deliver
from cms_publisher.delivery.taking import adopt, withdraw

__all__ = ["adopt", "deliver", "difference_of", "withdraw"]
