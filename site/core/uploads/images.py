"""Decodes an uploaded picture fully before it is kept, so that a broken or hostile one is refused in words."""

import warnings
from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from PIL import Image as PILImage
from PIL import ImageSequence
from wagtail.images.fields import WagtailImageField

MAX_FRAMES = 60
FORMATS = ["AVIF", "GIF", "JPEG", "PNG", "WEBP"]
UNREADABLE = "This picture cannot be read. It may be damaged: open it, save it again as JPEG or PNG and try once more."
TOO_LARGE = (
    "This picture has too many pixels. Make it smaller than 25 million (for example 5000 by 5000) and try again."
)


def forbid_decompression_bombs() -> None:
    """Make Pillow refuse, not warn, above the limit of settings. Called once when the site starts."""
    PILImage.MAX_IMAGE_PIXELS = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    warnings.simplefilter("error", PILImage.DecompressionBombWarning)


def decode_fully(content: bytes) -> None:
    """Raise ValidationError unless every frame of the picture decodes within the limits."""
    try:
        with PILImage.open(BytesIO(content), formats=FORMATS) as picture:
            picture.verify()  # checksums, which decoding passes over; afterwards the picture must be opened anew
        with PILImage.open(BytesIO(content), formats=FORMATS) as picture:
            width, height = picture.size
            if width * height > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
                raise ValidationError(TOO_LARGE)
            if getattr(picture, "n_frames", 1) > MAX_FRAMES:
                raise ValidationError(f"This picture moves for too long: {MAX_FRAMES} frames are the most.")
            for frame in ImageSequence.Iterator(picture):
                frame.load()
    except ValidationError:
        raise
    except (PILImage.DecompressionBombError, PILImage.DecompressionBombWarning):
        raise ValidationError(TOO_LARGE) from None
    except Exception:  # noqa: BLE001 - decoders raise anything on hostile input, and all of it means the same
        raise ValidationError(UNREADABLE) from None


class DecodedImageField(WagtailImageField):
    """Wagtail's field, after a full decode: its own checks read only the header."""

    def to_python(self, data: Any) -> Any:
        if data not in self.empty_values and hasattr(data, "read"):
            if self.max_upload_size is None or data.size <= self.max_upload_size:
                content = data.read()
                data.seek(0)
                if content:
                    decode_fully(content)
            else:
                raise ValidationError(
                    f"This picture is too big. The most is {self.max_upload_size // (1024 * 1024)} MB."
                )
        try:
            return super().to_python(data)
        except ValidationError:
            raise
        except Exception:  # noqa: BLE001 - as above
            raise ValidationError(UNREADABLE) from None
