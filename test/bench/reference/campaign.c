// The measure of the benchmark: referral campaigns as a page of plain C would run them.
//
//   campaign cascade PEOPLE TIMES SEED SEEDS ACCEPT
//   campaign visits PEOPLE TIMES SEED SEEDS ACCEPT DAYS LOGIN INVITE BUY LEAVE
//   campaign read PEOPLE EDGES
//
// A Barabási–Albert graph with m = 5 is grown, or edges are read from a text with two numbers a line. It stands in
// compressed rows; luck comes from xoshiro256++ (Blackman & Vigna 2021), one draw a decision. The campaign is run TIMES
// times. Prints one line of JSON: processor seconds of growing or reading the edges, of making rows of them, of the first
// run and of each in the second half; what a run came to on average; and the peak of memory in bytes.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { links = 5, outside = 0, member = 1, former = 2, coming = 3 };

static uint64_t luck[4];

static uint64_t rotated(uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }

static uint64_t word(void) {
  const uint64_t result = rotated(luck[0] + luck[3], 23) + luck[0], t = luck[1] << 17;
  luck[2] ^= luck[0];
  luck[3] ^= luck[1];
  luck[1] ^= luck[2];
  luck[0] ^= luck[3];
  luck[2] ^= t;
  luck[3] = rotated(luck[3], 45);
  return result;
}

static void sow(uint64_t seed) {
  for (int at = 0; at < 4; at++) {
    uint64_t z = (seed += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    luck[at] = z ^ (z >> 31);
  }
}

static int chance(double p) { return (double)(word() >> 11) * 0x1p-53 < p; }
static int32_t below(int64_t count) { return (int32_t)(((word() >> 32) * (uint64_t)count) >> 32); }

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

static int32_t people, *ends, *offsets, *neighbours;
static int64_t edges;

static void grow(void) {
  ends = malloc(2 * sizeof(int32_t) * ((int64_t)people * links + 1));
  for (int32_t person = 1; person < people; person++) {
    const int64_t before = 2 * edges;
    for (int made = 0; made < links && made < person;) {
      const int32_t friend = person <= links ? made : ends[below(before)];
      int known = 0;
      for (int at = 0; at < made; at++) known |= ends[before + 2 * at + 1] == friend;
      if (known) continue;
      ends[2 * edges] = person;
      ends[2 * edges++ + 1] = friend;
      made++;
    }
  }
}

static void readEdges(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) exit((perror(path), 1));
  int64_t room = 1 << 20;
  ends = malloc(2 * sizeof(int32_t) * room);
  int32_t a, b;
  while (fscanf(file, "%d%*[ ,\t]%d", &a, &b) == 2) {
    if (edges == room) ends = realloc(ends, 2 * sizeof(int32_t) * (room *= 2));
    ends[2 * edges] = a;
    ends[2 * edges++ + 1] = b;
  }
  fclose(file);
}

static void makeRows(void) {
  offsets = calloc(people + 2, sizeof(int32_t));
  neighbours = malloc(2 * sizeof(int32_t) * (edges + 1));
  for (int64_t at = 0; at < 2 * edges; at++) offsets[ends[at] + 2]++;
  for (int32_t person = 0; person < people; person++) offsets[person + 2] += offsets[person + 1];
  for (int64_t at = 0; at < 2 * edges; at++) neighbours[offsets[ends[at] + 1]++] = ends[at ^ 1];
}

static uint8_t *state;
static uint16_t *orders;
static int32_t *list, *next;
static int64_t joined, memberDays, bought;

static int32_t start(int32_t seeds) {
  memset(state, outside, people);
  memset(orders, 0, people * sizeof *orders);
  for (int32_t count = 0; count < seeds;) {
    const int32_t person = below(people);
    if (state[person] != outside) continue;
    state[person] = member;
    list[count++] = person;
  }
  joined += seeds;
  return seeds;
}

static void cascade(int32_t seeds, double accept) {
  int32_t count = start(seeds);
  for (int32_t at = 0; at < count; at++) {
    const int32_t person = list[at];
    for (int32_t arc = offsets[person]; arc < offsets[person + 1]; arc++) {
      const int32_t friend = neighbours[arc];
      if (state[friend] != outside || !chance(accept)) continue;
      state[friend] = member;
      list[count++] = friend;
      joined++;
    }
  }
}

static void visits(int32_t seeds, double accept, int days, double logIn, double invite, double buy, double leave) {
  int32_t members = start(seeds), waiting = 0;
  for (int day = 0; day < days; day++) {
    for (int32_t at = 0; at < waiting; at++) state[list[members++] = next[at]] = member;
    joined += waiting;
    waiting = 0;
    for (int32_t at = members - 1; at >= 0; at--) {
      const int32_t person = list[at];
      const int32_t friends = offsets[person + 1] - offsets[person];
      if (chance(logIn) && chance(invite) && friends > 0) {
        for (int time = 0; time < 2; time++) {
          const int32_t friend = neighbours[offsets[person] + below(friends)];
          if (state[friend] != outside || !chance(accept)) continue;
          state[friend] = coming;
          next[waiting++] = friend;
        }
      }
      if (chance(buy)) {
        orders[person]++;
        bought++;
      }
      if (chance(leave)) {
        state[person] = former;
        list[at] = list[--members];
      }
    }
    memberDays += members;
  }
}

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "";
  const int reads = strcmp(what, "read") == 0 && argc == 4, cascades = strcmp(what, "cascade") == 0 && argc == 7;
  if (!reads && !cascades && !(strcmp(what, "visits") == 0 && argc == 12)) return fputs("unknown campaign\n", stderr), 1;
  people = atoi(argv[2]);
  const int times = reads ? 0 : atoi(argv[3]);
  if (!reads) sow(strtoull(argv[4], NULL, 10));

  const double began = seconds();
  if (reads) readEdges(argv[3]);
  else grow();
  const double grown = seconds();
  makeRows();
  const double built = seconds();
  free(ends);

  state = malloc(people);
  orders = malloc(people * sizeof *orders);
  list = malloc(people * sizeof *list);
  next = malloc(people * sizeof *next);
  const double ready = seconds();
  double first = 0, middle = 0;
  const int half = times / 2 > 1 ? times / 2 : 1;
  for (int time = 0; time < times; time++) {
    if (time == half) middle = seconds();
    if (cascades) cascade(atoi(argv[5]), atof(argv[6]));
    else visits(atoi(argv[5]), atof(argv[6]), atoi(argv[7]), atof(argv[8]), atof(argv[9]), atof(argv[10]), atof(argv[11]));
    if (time == 0) first = seconds() - ready;
  }
  const double again = times > 1 ? (seconds() - middle) / (times - half) : first;

  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  const double runs = times > 0 ? times : 1;
  printf("{\"edges\":%.9f,\"rows\":%.9f,\"first\":%.9f,\"again\":%.9f,\"joined\":%.9f,\"memberDays\":%.1f,"
         "\"orders\":%.1f,\"peak\":%ld}\n",
         grown - began, built - grown, first, again, joined / runs / people, memberDays / runs, bought / runs,
         used.ru_maxrss * 1024L);
}
