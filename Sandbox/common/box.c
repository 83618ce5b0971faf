#include "box.h"
void box_common_placeholder(void) {}
