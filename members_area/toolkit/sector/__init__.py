"""The picture of the sector: what services that agreed to it have reached together (brief.md, rule 6; ADR 0014)."""
