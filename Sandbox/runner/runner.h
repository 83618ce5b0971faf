/*
 * judge-runner: the trusted program in a run box. It loads the Swift runtime
 * and the harness once and then forks a child for each test. It never runs a
 * byte of a submission itself: the submission's object is loaded by the child.
 */
#ifndef RUNNER_H
#define RUNNER_H

#include "box.h"

/* child.c: in a child of the runner; runs one test and ends. */
_Noreturn void jr_run_test(int control);

/* crash.c: from here on a deadly signal leaves a line in JB_NOTE that says
   where in the object at `handle` it struck, and what was printed is not lost. */
int jr_watch_for_crashes(void *handle);

#endif
