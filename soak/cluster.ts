import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { runCluster } from '../tests/support/cluster.ts';
import { findPrograms, startPostgres } from '../tests/support/postgres.ts';
import type { Soak } from './frame.ts';

const FULL = { workers: 4, gateways: 2, channels: 40, ms: 300_000, calmMs: 12_000 };
const SAMPLE = { workers: 2, gateways: 1, channels: 12, ms: 6_000, calmMs: 4_000 };

export const clusterSoak: Soak = {
  name: 'cluster',
  about:
    'workers and gateways on one PostgreSQL, killed at random (kill -9): nothing lost, nothing posted twice',
  async run({ seed, sample, progress }) {
    const programs = findPrograms();
    if (programs === null)
      return { counts: {}, faults: ['PostgreSQL’s programs are not installed on this machine.'] };
    const server = await startPostgres(programs);
    try {
      const name = `cluster_${randomBytes(4).toString('hex')}`;
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      const { faults, ...counts } = await runCluster({
        ...(sample ? SAMPLE : FULL),
        url: url.href,
        seed,
        progress,
      });
      return { counts, faults };
    } finally {
      await server.stop();
    }
  },
};
