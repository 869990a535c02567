"""The nightly crawl: what must not be answered, asked of the running site as a visitor and as a former member."""
