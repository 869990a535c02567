"""Small films for the demo: drawn scenes that pan and cross-fade, a caption bar and a plucked tune.

H.264 (libx264) with AAC in a faststart MP4, which every browser plays; a PyAV built without libx264
falls back to VP9 with AAC in MP4.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import exp, pi, sin
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import cast

import av
from av.video.stream import VideoStream
from PIL import Image, ImageDraw, ImageFont

RATE = 12
SOUND_RATE = 12000  # no tone of the tune is above 6,000 hertz
FADE = 0.8
INK = (36, 20, 51)
PAPER = (255, 250, 243)
MARIGOLD = (246, 176, 44)
PENTATONIC = (261.63, 293.66, 329.63, 392.0, 440.0, 523.25, 587.33, 659.26)


def codec_name() -> str:
    """The video codec that this PyAV can write: libx264, or libvpx-vp9 without it."""
    return "libx264" if "libx264" in av.codecs_available else "libvpx-vp9"


def _wrap(draw: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and draw.textlength(f"{lines[-1]} {word}", font=font) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _bar_height(lines: int, height: int) -> int:
    return round(height * 0.064) * lines + round(height * 0.032) * 2


def _caption(text: str, size: tuple[int, int]) -> Image.Image | None:
    """The caption bar as an RGBA strip along the bottom, or None without a text."""
    if not text.strip():
        return None
    width, height = size
    font = ImageFont.load_default(size=max(12, round(height * 0.05)))
    if not isinstance(font, ImageFont.FreeTypeFont):  # a Pillow without FreeType has only a tiny bitmap font
        return None
    probe = ImageDraw.Draw(Image.new("RGB", (8, 8)))
    lines = _wrap(probe, text.strip(), font, width * 0.86)[:3]
    step, pad = round(height * 0.064), round(height * 0.032)
    bar = Image.new("RGBA", (width, _bar_height(len(lines), height)), (*INK, 240))
    draw = ImageDraw.Draw(bar)
    gap = max(2, height // 180)
    draw.rectangle((0, 0, width, gap - 1), fill=(*MARIGOLD, 255))
    for k, line in enumerate(lines):
        draw.text((width / 2, pad + step * (k + 0.5)), line, font=font, fill=(*PAPER, 255), anchor="mm")
    return bar


def _cover(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The picture, large enough to pan within the frame."""
    width, height = size
    scale = max(width / picture.width, height / picture.height) * 1.05
    large = (round(picture.width * scale), round(picture.height * scale))
    return picture.convert("RGB").resize(large, Image.Resampling.LANCZOS)


def _view(picture: Image.Image, size: tuple[int, int], t: float, way: int) -> Image.Image:
    """The part of a scene that is seen at t (0 to 1): a slow pan with a slight move closer."""
    width, height = size
    smooth = t * t * (3 - 2 * t)
    zoom = 1 + 0.06 * smooth
    part_w, part_h = width / zoom, height / zoom
    spare_x, spare_y = picture.width - part_w, picture.height - part_h
    left = spare_x * (0.5 + way * (smooth - 0.5) * 0.7)
    top = spare_y * (0.5 + (0.5 - smooth) * 0.3)
    box = (left, top, left + part_w, top + part_h)
    return picture.resize(size, Image.Resampling.BILINEAR, box=box)


@lru_cache(maxsize=32)
def _pluck(pitch: float, seconds: float) -> array[float]:
    """One plucked note: a few partials that die away, the high ones sooner."""
    count = int(seconds * SOUND_RATE)
    sound = array("f", bytes(4 * count))
    for partial, level in ((1, 0.62), (2, 0.24), (3, 0.1), (4, 0.05)):
        step, fall = 2 * pi * pitch * partial / SOUND_RATE, exp(-(2.1 + partial * 1.1) / SOUND_RATE)
        strength = level
        for k in range(count):
            sound[k] += strength * sin(step * k)
            strength *= fall
    attack, tail = SOUND_RATE // 200, SOUND_RATE // 12
    for k in range(attack):
        sound[k] *= k / attack
    for k in range(tail):
        sound[count - 1 - k] *= k / tail
    return sound


def _tune(seconds: int, seed: str) -> array[int]:
    """A quiet pentatonic pattern over low notes, as 16-bit mono."""
    rng = Random(seed)
    total = seconds * SOUND_RATE
    mixed = array("f", bytes(4 * total))
    beat = 60 / 92 / 2
    pattern = [rng.choice((0, 1, 2, 3, 4, 5)) for _ in range(8)]
    rests = {rng.randrange(1, 8), rng.randrange(1, 8)}
    count = int((seconds - 1.2) / beat)
    for index in range(count):
        start = int(index * beat * SOUND_RATE)
        place = index % 8
        sounds: list[tuple[float, float]] = []
        if place == 0:
            low = (0.5, 0.5, 0.75, 0.667)[index // 8 % 4]
            sounds.append((PENTATONIC[0] * low, 0.5))
        if place not in rests or index == count - 1:
            lift = 2 if index // 8 % 4 == 2 else 0
            sounds.append((PENTATONIC[min(7, pattern[place] + lift)], 0.4 if place % 2 else 0.52))
        for pitch, level in sounds:
            note = _pluck(pitch, 1.5)
            for k in range(min(len(note), total - start)):
                mixed[start + k] += note[k] * level
    fade = SOUND_RATE * 2
    for k in range(min(fade, total)):
        mixed[total - 1 - k] *= k / fade
    return array("h", (max(-32000, min(32000, int(value * 9500))) for value in mixed))


def _frames(scenes: Sequence[tuple[Image.Image, str]], seconds: int, size: tuple[int, int]) -> Iterator[Image.Image]:
    """The frames of the film, one after another."""
    sight = (size[0], size[1] - _bar_height(1, size[1]))  # the part above a caption of one line
    pictures = [_cover(picture, sight) for picture, _ in scenes]
    bars = [_caption(text, size) for _, text in scenes]
    each = seconds / len(scenes)
    fade = min(FADE, each / 3)
    for number in range(seconds * RATE):
        now = number / RATE
        index = min(len(scenes) - 1, int(now / each))
        local = now - index * each
        way = 1 if index % 2 else -1
        seen = _view(pictures[index], sight, (local + fade) / (each + fade), way)
        share = 1.0
        if index and local < fade:
            share = local / fade
            before = _view(pictures[index - 1], sight, (each + local) / (each + fade), -way)
            seen = Image.blend(before, seen, share)
        frame = Image.new("RGB", size, INK)
        frame.paste(seen, (0, 0))
        bar = bars[index]
        if share < 0.5:
            bar = bars[index - 1]
        if bar is not None:
            frame.paste(bar, (0, size[1] - bar.height), bar)
        yield frame


def make_film(scenes: Sequence[tuple[Image.Image, str]], *, seconds: int, size: tuple[int, int] = (1280, 720)) -> bytes:
    """An MP4 of the scenes (picture and short line each), equally long, with a quiet tune."""
    if not scenes or seconds < 2:
        raise ValueError("A film needs at least one scene and two seconds")
    size = (size[0] // 2 * 2, size[1] // 2 * 2)
    with TemporaryDirectory() as folder:  # faststart reads the file again to move its index, so it needs a real one
        path = Path(folder) / "film.mp4"
        _write(path, scenes, seconds, size)
        return path.read_bytes()


def _write(path: Path, scenes: Sequence[tuple[Image.Image, str]], seconds: int, size: tuple[int, int]) -> None:
    codec = codec_name()
    with av.open(str(path), mode="w", format="mp4", options={"movflags": "+faststart"}) as container:
        video = cast(VideoStream, container.add_stream(codec, rate=RATE))
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        if codec == "libx264":
            rates = {"maxrate": "285k", "bufsize": "1500k"}
            video.options = {"crf": "27", "preset": "ultrafast", "tune": "animation", **rates}
        else:
            video.options = {"crf": "38", "b": "240k", "deadline": "realtime", "cpu-used": "8"}
        audio = container.add_stream("aac", rate=SOUND_RATE, layout="mono")
        audio.bit_rate = 40_000
        for picture in _frames(scenes, seconds, size):
            frame = av.VideoFrame.from_image(picture)
            container.mux(video.encode(frame))
        container.mux(video.encode())
        sound = _tune(seconds, "".join(text for _, text in scenes))
        for start in range(0, len(sound), 1024):
            part = sound[start : start + 1024]
            chunk = av.AudioFrame(format="s16", layout="mono", samples=len(part))
            data = part.tobytes()
            plane = chunk.planes[0]
            plane.update(data + bytes(plane.buffer_size - len(data)))
            chunk.sample_rate, chunk.pts = SOUND_RATE, start
            container.mux(audio.encode(chunk))
        container.mux(audio.encode())


def _clock(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"


def make_vtt(captions: Sequence[tuple[float, float, str]]) -> str:
    """WebVTT captions from (start, end, text) in seconds."""
    blocks = ["WEBVTT\n"]
    for number, (start, end, text) in enumerate(captions, 1):
        if end <= start:
            raise ValueError(f"Caption {number} ends before it starts")
        clean = text.replace("&", "&amp;").replace("<", "&lt;").replace("-->", "→").replace(">", "&gt;")
        lines = "\n".join(line.strip() for line in clean.splitlines() if line.strip())
        blocks.append(f"{number}\n{_clock(start)} --> {_clock(end)}\n{lines}\n")
    return "\n".join(blocks)
