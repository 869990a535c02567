"""What the secretary's templates ask of a membership."""

from django import template

from members_area.membership.seat_states import name_of

register = template.Library()
register.filter("name_of", name_of)
