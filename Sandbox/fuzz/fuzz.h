/*
 * What the fuzzing targets share. A target is linked with the parts of the
 * product that it drives, unchanged; what would end the process, or change it
 * for good, is replaced at link time or by the target itself.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

/* Of the sanitizers' allocator: bytes that are in use now. */
size_t __sanitizer_get_current_allocated_bytes(void);

/* A property that does not hold is a finding like a bad access: the input that
   led to it is kept. */
#define FZ_HOLDS(condition)                                                                        \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);         \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* Descriptors from here on belong to the run of one input. */
enum { FZ_FIRST_DESCRIPTOR = 16, FZ_LAST_DESCRIPTOR = 96 };

/* Occupies the lower numbers, so that what a run opens can be told apart. */
static inline void fz_reserve_descriptors(void)
{
    while (dup(STDERR_FILENO) < FZ_FIRST_DESCRIPTOR - 1)
        ;
}

static inline unsigned fz_open_descriptors(void)
{
    unsigned count = 0;
    for (int i = FZ_FIRST_DESCRIPTOR; i < FZ_LAST_DESCRIPTOR; i++)
        count += syscall(SYS_fcntl, i, 1 /* F_GETFD */) >= 0;
    return count;
}

/* After a fault the product ends; the fuzzer closes what was open. */
static inline void fz_close_descriptors(void)
{
    syscall(SYS_close_range, FZ_FIRST_DESCRIPTOR, ~0U, 0);
}

#endif
