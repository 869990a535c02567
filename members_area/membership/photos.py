"""Portraits of members: made small and square, and rid of what cameras write into them (place, time, owner)."""

from io import BytesIO
from typing import IO

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image as PILImage
from PIL import ImageOps

from core.uploads.images import FORMATS, UNREADABLE, decode_fully

SIDE = 400
ENOUGH = 4 * SIDE  # pixels that a portrait is cut from
UPPER_PART = (0.5, 0.35)  # faces are seldom at the bottom


def portrait_of(upload: IO[bytes]) -> ContentFile:
    """Return an uploaded picture as a square WebP of SIDE pixels that holds nothing but the picture.

    Raises ValidationError in words where it cannot be read or is too large.
    """
    upload.seek(0)
    content = upload.read()
    decode_fully(content)
    try:
        with PILImage.open(BytesIO(content), formats=FORMATS) as picture:
            picture.draft("RGB", (ENOUGH, ENOUGH))  # a JPEG is decoded small
            picture.thumbnail((ENOUGH, ENOUGH), reducing_gap=2.0)  # before anything copies it
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
            square = ImageOps.fit(upright, (SIDE, SIDE), PILImage.Resampling.LANCZOS, centering=UPPER_PART)
    except Exception:  # noqa: BLE001 - decoders raise anything on odd input, and all of it means the same
        raise ValidationError(UNREADABLE) from None
    clean = PILImage.new("RGB", square.size, "white")
    clean.paste(square, mask=square)
    buffer = BytesIO()
    clean.save(buffer, "WEBP", quality=82)
    return ContentFile(buffer.getvalue(), name="photo.webp")
