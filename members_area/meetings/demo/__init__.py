"""Three years of meetings for the demo: agendas, papers, minutes, and what became of what was promised."""
