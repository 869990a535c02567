"""The whole production stack on loopback: `make stack`."""
