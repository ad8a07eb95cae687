import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../model.ts';

export interface Metrics {
  /** The observer's counters and durations, kept as metrics; its logs pass through. */
  observe(observer: Observer): Observer;
  /** A figure that is read when the page is asked for. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** The page in Prometheus' text format. */
  page(): Promise<{ body: string; contentType: string }>;
}

/** Seconds: from a fast lookup to the longest a member waits for an answer. */
const BUCKETS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

/**
 * Prometheus metrics of one process. An observer's `count('entries', …)` is `sitrep_entries_total`, its
 * `duration('llm_request_ms', …)` is the histogram `sitrep_llm_request_seconds`; memory, CPU and the event loop's delay
 * come from prom-client. Labels are closed words of ours (outcomes, codes), never text or URLs from outside.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'sitrep_' });
  const counters = new Map<string, Counter>();
  const histograms = new Map<string, Histogram>();

  function counter(metric: string, labels: readonly string[]): Counter {
    const known = counters.get(metric);
    if (known) return known;
    const name = `sitrep_${metric}_total`;
    const help = metric.replaceAll('_', ' ');
    const made = new Counter({ name, help, labelNames: [...labels], registers: [registry] });
    counters.set(metric, made);
    return made;
  }

  function histogram(metric: string, labels: readonly string[]): Histogram {
    const known = histograms.get(metric);
    if (known) return known;
    const what = metric.replace(/_ms$/, '');
    const made = new Histogram({
      name: `sitrep_${what}_seconds`,
      help: what.replaceAll('_', ' '),
      labelNames: [...labels],
      buckets: BUCKETS,
      registers: [registry],
    });
    histograms.set(metric, made);
    return made;
  }

  return {
    observe: observer => ({
      ...observer,
      count(metric, labels = {}, by = 1) {
        observer.count(metric, labels, by);
        counter(metric, Object.keys(labels)).inc(labels, by);
      },
      duration(metric, ms, labels = {}) {
        observer.duration(metric, ms, labels);
        histogram(metric, Object.keys(labels)).observe(labels, ms / 1000);
      },
    }),
    gauge(name, help, read) {
      new Gauge({
        name: `sitrep_${name}`,
        help,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
    async page() {
      return { body: await registry.metrics(), contentType: registry.contentType };
    },
  };
}
