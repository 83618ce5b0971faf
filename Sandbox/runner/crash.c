/*
 * Says where a submission crashed, as far as that can be said from inside.
 *
 * A trap of optimised Swift is a bare SIGILL without a text. The handler runs
 * on a stack of its own (the other one may have overflowed), writes
 *
 *     crash SIGNAL STACK-OVERFLOW OFFSET …
 *
 * with addresses relative to the submission's object, innermost first, writes
 * out what standard output still holds, and lets the signal kill the process.
 * A submission can forge the line; it can tell lies about its own crash only.
 */
#include "runner.h"

#include <errno.h>
#include <link.h>
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

enum { MAX_FRAMES = 24, MAX_CHAIN = 4096, SCANNED_WORDS = 4096 };

/* Set once before the submission runs; a handler has no other argument. */
static struct {
    uintptr_t base, text_start, text_end; /* of the object */
    uintptr_t stack_top;                  /* of the main thread */
} crash;

static char alternate_stack[64 * 1024];

static size_t append_number(char *text, uintptr_t value)
{
    char digits[24];
    size_t count = 0;
    do {
        digits[count++] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    for (size_t i = 0; i < count; i++)
        text[i] = digits[count - 1 - i];
    return count;
}

static bool is_ours(uintptr_t address)
{
    return address >= crash.text_start && address < crash.text_end;
}

static size_t registers(const ucontext_t *context, uintptr_t *stack, uintptr_t *frame,
                        uintptr_t *offsets)
{
#if defined(__x86_64__)
    uintptr_t instruction = (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
    *stack = (uintptr_t)context->uc_mcontext.gregs[REG_RSP];
    *frame = (uintptr_t)context->uc_mcontext.gregs[REG_RBP];
#elif defined(__aarch64__)
    uintptr_t instruction = context->uc_mcontext.pc;
    *stack = context->uc_mcontext.sp;
    *frame = context->uc_mcontext.regs[29];
#else
#error "the crash handler knows x86_64 and aarch64"
#endif
    if (!is_ours(instruction))
        return 0;
    offsets[0] = instruction - crash.base;
    return 1;
}

/* Own frames by the chain of frame pointers; where that leads nowhere (the
   crash is in a library without them), by what looks like a return address. */
static size_t walk(uintptr_t stack, uintptr_t frame, uintptr_t *offsets, size_t count)
{
    if (stack >= crash.stack_top || stack + ((uintptr_t)1 << 40) < crash.stack_top)
        return count; /* not on the main thread's stack */
    for (int i = 0; i < MAX_CHAIN && count < MAX_FRAMES; i++) {
        if (frame < stack || frame > crash.stack_top - 16 || frame % 8)
            break;
        const uintptr_t *words = (const uintptr_t *)frame;
        if (is_ours(words[1]))
            offsets[count++] = words[1] - 1 - crash.base;
        if (words[0] <= frame)
            break;
        frame = words[0];
    }
    if (count)
        return count;
    stack = (stack + 7) & ~(uintptr_t)7;
    for (int i = 0; i < SCANNED_WORDS && stack < crash.stack_top - 8 && count < MAX_FRAMES; i++, stack += 8) {
        uintptr_t word = *(const uintptr_t *)stack;
        if (is_ours(word))
            offsets[count++] = word - 1 - crash.base;
    }
    return count;
}

/* What print has buffered: lost otherwise, and often the best hint. Reads the
   stream's own fields, since nothing of stdio may be called here. */
static void rescue_output(void)
{
    const char *start = stdout->_IO_write_base, *end = stdout->_IO_write_ptr;
    if (start && end > start && end - start <= 1 << 20)
        (void)jb_write_all(JB_STDOUT, start, (size_t)(end - start));
}

static void on_crash(int signal, siginfo_t *information, void *data)
{
    const ucontext_t *context = data;
    uintptr_t offsets[MAX_FRAMES], stack, frame;
    char line[32 + MAX_FRAMES * 24] = "crash ";
    size_t length = strlen(line);

    size_t count = registers(context, &stack, &frame, offsets);
    count = walk(stack, frame, offsets, count);
    uintptr_t address = (uintptr_t)information->si_addr;
    bool is_overflow = signal == SIGSEGV && information->si_code == SEGV_MAPERR
                       && address < stack + 8 * 1024 && address + 256 * 1024 >= stack
                       && crash.stack_top - stack > 512 * 1024;
    length += append_number(line + length, (uintptr_t)signal);
    line[length++] = ' ';
    line[length++] = is_overflow ? '1' : '0';
    for (size_t i = 0; i < count; i++) {
        line[length++] = ' ';
        length += append_number(line + length, offsets[i]);
    }
    line[length++] = '\n';
    (void)jb_write_all(JB_NOTE, line, length);
    rescue_output();
    /* SA_RESETHAND: the same fault, or this, now ends the process. */
    if (information->si_code <= 0)
        raise(signal);
}

static int find_text(struct dl_phdr_info *object, size_t size, void *data)
{
    (void)size;
    if (object->dlpi_addr != *(const uintptr_t *)data)
        return 0;
    for (size_t i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *header = &object->dlpi_phdr[i];
        if (header->p_type == PT_LOAD && (header->p_flags & PF_X)) {
            crash.text_start = object->dlpi_addr + header->p_vaddr;
            crash.text_end = crash.text_start + header->p_memsz;
        }
    }
    return 1;
}

int jr_watch_for_crashes(void *handle)
{
    static const int deadly[] = { SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT };
    struct link_map *map = NULL;
    stack_t stack = { .ss_sp = alternate_stack, .ss_size = sizeof alternate_stack };
    struct sigaction action = { .sa_sigaction = on_crash, .sa_flags = (int)(SA_SIGINFO | SA_ONSTACK | SA_RESETHAND) };

    if (dlinfo(handle, RTLD_DI_LINKMAP, &map) || !map)
        return -1;
    crash.base = map->l_addr;
    dl_iterate_phdr(find_text, &crash.base);
    /* Everything of the submission lies below this frame. */
    crash.stack_top = (uintptr_t)__builtin_frame_address(0);
    if (sigaltstack(&stack, NULL))
        return -1;
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++)
        if (sigaction(deadly[i], &action, NULL))
            return -1;
    return 0;
}
