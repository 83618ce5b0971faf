/*
 * Kills a judge, or its launcher, in the middle of its work, for a test of what
 * is left then:
 *
 *   kill-midway judge|launcher MICROSECONDS COMMAND…
 *
 * Starts the command, sends SIGKILL to the judge that it is, or that it starts
 * (less-privileged), or to the judge's first judge-sandbox, so many microseconds
 * after it began, and waits until every process that came of the command has ended:
 * they become children of this one when they lose their parent. Exit codes: 0
 * nothing is left, 1 something was left after a minute, 2 the test itself failed.
 * Says that it killed and how the command ended.
 */
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* The children of a process, whichever of its threads started them; their count. */
static int children(pid_t parent, pid_t *found, int most)
{
    char path[320];
    int count = 0;
    snprintf(path, sizeof path, "/proc/%d/task", parent);
    DIR *threads = opendir(path);
    for (struct dirent *thread; threads && (thread = readdir(threads));) {
        snprintf(path, sizeof path, "/proc/%d/task/%s/children", parent, thread->d_name);
        FILE *file = fopen(path, "re");
        while (file && count < most && fscanf(file, "%d", &found[count]) == 1)
            count++;
        if (file)
            fclose(file);
    }
    if (threads)
        closedir(threads);
    return count;
}

static void name_of(pid_t process, char name[64])
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/comm", process);
    FILE *file = fopen(path, "re");
    name[0] = '\0';
    if (file && !fgets(name, 64, file))
        name[0] = '\0';
    if (file)
        fclose(file);
    name[strcspn(name, "\n")] = '\0';
}

/* The process itself or the first below it that has the name; 0: none. */
static pid_t named(const char *wanted, pid_t process)
{
    pid_t found[64], result = 0;
    char name[64];
    name_of(process, name);
    if (!strcmp(name, wanted))
        return process;
    int count = children(process, found, 64);
    for (int i = 0; i < count && !result; i++)
        result = named(wanted, found[i]);
    return result;
}

int main(int argc, char **argv)
{
    int status = 0;

    if (argc < 4 || (strcmp(argv[1], "judge") && strcmp(argv[1], "launcher"))) {
        fprintf(stderr, "usage: kill-midway judge|launcher MICROSECONDS COMMAND…\n");
        return 2;
    }
    if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0))
        return 2;
    pid_t command = fork();
    if (command < 0)
        return 2;
    if (command == 0) {
        execvp(argv[3], argv + 3);
        _exit(127);
    }
    const char *wanted = strcmp(argv[1], "judge") ? "judge-sandbox" : "judge";
    for (int tries = 0; tries < 120000 && !named(wanted, command); tries++)
        usleep(500);
    usleep((useconds_t)atoi(argv[2]));
    pid_t victim = named(wanted, command);
    if (victim > 1 && !kill(victim, SIGKILL))
        printf("SIGKILL sent\n");
    for (int tries = 0; tries < 60000; tries++) {
        pid_t gone;
        while ((gone = waitpid(-1, &status, WNOHANG | __WALL)) > 0)
            if (gone == command)
                printf("%s %d\n", WIFSIGNALED(status) ? "signal" : "code",
                       WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
        if (gone < 0 && errno == ECHILD)
            return 0;
        usleep(1000);
    }
    pid_t left[64];
    int count = children(getpid(), left, 64);
    for (int i = 0; i < count; i++) {
        char name[64];
        name_of(left[i], name);
        printf("left: %d %s\n", left[i], name);
    }
    return 1;
}
