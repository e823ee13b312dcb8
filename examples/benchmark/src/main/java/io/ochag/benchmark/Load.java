package io.ochag.benchmark;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs lanes side by side for a time. Closed: each sends as soon as it has its answer. With a rate: each sends at its appointed times and an
 * answer is timed from the appointed time, so that a stall is not hidden by the requests that it kept from being sent.
 */
final class Load {
    private final PoolWaits waits;
    private final int rate;
    private int runs;

    Load(PoolWaits waits, int rate) {
        this.waits = waits;
        this.rate = rate;
    }

    private static final class Running extends Thread {
        private final Lane lane;
        private final SplittableRandom random;
        private final CountDownLatch start;
        private final long nanos;
        private final long pause;
        private final long offset;
        private long[] took = new long[1 << 14];
        private int count;
        private long errors;

        Running(Lane lane, long seed, CountDownLatch start, long nanos, long pause, long offset) {
            super("load");
            this.lane = lane;
            this.random = new SplittableRandom(seed);
            this.start = start;
            this.nanos = nanos;
            this.pause = pause;
            this.offset = offset;
        }

        @Override
        public void run() {
            try {
                start.await();
                long first = System.nanoTime();
                long appointed = first + offset;
                while (System.nanoTime() - first < nanos) {
                    long begin = pause == 0 ? System.nanoTime() : until(appointed);
                    boolean right = right();
                    keep(System.nanoTime() - begin, right);
                    appointed += pause;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static long until(long appointed) {
            for (long left = appointed - System.nanoTime(); left > 0; left = appointed - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            return appointed;
        }

        private boolean right() {
            try {
                return lane.once(random);
            } catch (Exception e) {
                if (errors == 0) {
                    System.err.println("an operation failed: " + e);
                }
                return false;
            }
        }

        private void keep(long nanosTaken, boolean right) {
            if (!right) {
                errors++;
                return;
            }
            if (count == took.length) {
                took = Arrays.copyOf(took, count * 2);
            }
            took[count++] = nanosTaken;
        }
    }

    Figures run(List<? extends Lane> lanes, double seconds) throws InterruptedException {
        waits.clear();
        long gc = gcMillis();
        RunQueue queue = RunQueue.now();
        CountDownLatch start = new CountDownLatch(1);
        long pause = rate == 0 ? 0 : lanes.size() * 1_000_000_000L / rate;
        List<Running> threads = new ArrayList<>();
        runs++;
        for (int i = 0; i < lanes.size(); i++) {
            Running thread = new Running(
                    lanes.get(i), 1000L * runs + i, start, (long) (seconds * 1e9), pause, pause * i / lanes.size());
            thread.start();
            threads.add(thread);
        }
        long begin = System.nanoTime();
        start.countDown();
        double queued = 0;
        for (Running thread : threads) {
            thread.join(Math.max(1, (long) (seconds * 900)));
            if (queued == 0) {
                // while the threads still live
                queued = RunQueue.now().shareSince(queue);
            }
            thread.join();
        }
        double elapsed = (System.nanoTime() - begin) / 1e9;
        return figures(threads, elapsed, queued, gcMillis() - gc);
    }

    private Figures figures(List<Running> threads, double elapsed, double queued, long gc) {
        long[] all = threads.stream()
                .flatMapToLong(thread -> Arrays.stream(thread.took, 0, thread.count))
                .sorted()
                .toArray();
        long errors = threads.stream().mapToLong(thread -> thread.errors).sum();
        return new Figures(
                all.length / elapsed,
                errors,
                at(all, 0.5),
                at(all, 0.99),
                at(all, 0.999),
                at(all, 1),
                waits.waitMillis(0.99),
                waits.longestMillis(),
                waits.overtaken(0.99),
                waits.mostOvertaken(),
                queued,
                gc,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
    }

    private static long gcMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
