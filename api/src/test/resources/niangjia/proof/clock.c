// A clock that is set while its process runs: real time is moved by the seconds in the file named by CLOCK_MOVED, the count
// that nobody sets (CLOCK_MONOTONIC) is left alone, as when an administrator sets the clock of a machine.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile int64_t *moved;
static int (*real_clock)(clockid_t, struct timespec *);

static int read_clock(clockid_t id, struct timespec *t) {
    // asked for by the loader itself before anything of this library has run
    if (!real_clock) {
        real_clock = (int (*)(clockid_t, struct timespec *)) dlsym(RTLD_NEXT, "clock_gettime");
    }
    return real_clock(id, t);
}

__attribute__((constructor)) static void open_file(void) {
    const char *file = getenv("CLOCK_MOVED");
    int at = file ? open(file, O_RDONLY) : -1;
    if (at >= 0) {
        void *page = mmap(NULL, sizeof *moved, PROT_READ, MAP_SHARED, at, 0);
        moved = page == MAP_FAILED ? NULL : page;
        close(at);
    }
}

int clock_gettime(clockid_t id, struct timespec *t) {
    int result = read_clock(id, t);
    if (result == 0 && moved && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)) {
        t->tv_sec += *moved;
    }
    return result;
}

int gettimeofday(struct timeval *restrict t, void *restrict zone) {
    struct timespec now;
    int result = clock_gettime(CLOCK_REALTIME, &now);
    t->tv_sec = now.tv_sec;
    t->tv_usec = now.tv_nsec / 1000;
    return result;
}

time_t time(time_t *t) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (t) {
        *t = now.tv_sec;
    }
    return now.tv_sec;
}
