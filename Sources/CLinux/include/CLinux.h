/* Calls of Linux that Swift's Glibc module does not show. */
#ifndef CLINUX_H
#define CLINUX_H

#include <stddef.h>

/* A pipe whose ends close on exec, with as large a buffer as is allowed up to
   one MiB; 0, or -1 with errno. */
int clinux_pipe(int ends[2]);

/* A descriptor that can be read from once the process has ended; it closes on
   exec. -1 with errno. */
int clinux_pidfd_open(int process);

/* Has descendants that lose their parent become children of this process
   instead of the machine's first one; 0, or -1 with errno. */
int clinux_adopt_orphans(void);

/* The version of Landlock that the kernel speaks; 0 where it has none. */
int clinux_landlock_version(void);

/* How many processors this process may run on; 0 where the kernel does not
   tell. */
int clinux_usable_processors(void);

/* Bytes that were allocated and not freed, of all threads. */
size_t clinux_heap_in_use(void);

/* Gives back to the kernel what the allocator keeps of freed memory. */
void clinux_trim_heap(void);

/* Blocks of 128 KiB and more are mapped alone and given back when freed,
   for good. glibc else raises that bound to the largest block ever freed, and
   a thread's arena keeps as much at its top, where clinux_trim_heap does not
   reach. Called before the first large block is freed. */
void clinux_map_large_blocks(void);

#endif
