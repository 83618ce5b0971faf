/* Calls of Linux that Swift's Glibc module does not show. */
#ifndef CLINUX_H
#define CLINUX_H

/* A pipe whose ends close on exec, with as large a buffer as is allowed up to
   one MiB; 0, or -1 with errno. */
int clinux_pipe(int ends[2]);

/* A descriptor that can be read from once the process has ended; it closes on
   exec. -1 with errno. */
int clinux_pidfd_open(int process);

/* Has descendants that lose their parent become children of this process
   instead of the machine's first one; 0, or -1 with errno. */
int clinux_adopt_orphans(void);

#endif
