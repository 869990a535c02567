"""What apps above do after a restore. Their receivers run before the site may be opened, and may raise."""

from django.dispatch import Signal

# Sent with `person`, whose account an old backup has brought back: whoever closes accounts closes it again.
closed_account_is_back = Signal()
# Sent once, when database and files are there: what the backup had still to do may have been done since.
site_restored = Signal()
