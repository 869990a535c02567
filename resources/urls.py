from django.urls import path, register_converter

from resources import feeds


class FormatConverter:
    """The two formats of every feed."""

    regex = "rss|atom"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(FormatConverter, "feed_format")

urlpatterns = [
    path("library.<feed_format:format>", feeds.everything, name="feed"),
    path("kind/<slug:kind>.<feed_format:format>", feeds.of_kind, name="kind_feed"),
    path("topic/<slug:topic>.<feed_format:format>", feeds.on_topic, name="topic_feed"),
]
