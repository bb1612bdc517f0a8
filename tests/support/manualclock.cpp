#include "tests/support/manualclock.h"
