"""Writing an action plan: the plan, its objectives and its actions."""
