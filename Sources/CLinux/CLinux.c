#include "CLinux.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <malloc.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int clinux_pipe(int ends[2])
{
    if (pipe2(ends, O_CLOEXEC))
        return -1;
    /* A refusal costs time only. */
    (void)fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
    return 0;
}

int clinux_pidfd_open(int process)
{
    return (int)syscall(SYS_pidfd_open, process, 0);
}

int clinux_adopt_orphans(void)
{
    return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

int clinux_landlock_version(void)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version < 0 ? 0 : (int)version;
}

int clinux_usable_processors(void)
{
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) ? 0 : CPU_COUNT(&set);
}

size_t clinux_heap_in_use(void)
{
    struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

void clinux_trim_heap(void)
{
    malloc_trim(0);
}

void clinux_map_large_blocks(void)
{
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
    mallopt(M_TRIM_THRESHOLD, 128 << 10);
}
