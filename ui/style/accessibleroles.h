#pragma once

namespace galley::ui {

/// Gives a role to controls that Qt gives none, for assistive tools. Once per program; more often does no harm.
void installAccessibleRoles();

}
