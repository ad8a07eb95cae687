import type { Lease } from './editions.ts';
import type { Db } from './schema.ts';

/**
 * Who may do what only one process at a time should: a name, a process and a time. A process that dies stops
 * lengthening its leases, and another takes them when they have run out.
 */

/** Takes a lease, or lengthens one's own; false while another process has it. */
export async function takeLease(db: Db, key: string, { owner, now, ms }: Lease): Promise<boolean> {
  const row = await db
    .insertInto('leases')
    .values({ key, owner, untilAt: now + ms })
    .onConflict(conflict =>
      conflict
        .column('key')
        .doUpdateSet({ owner, untilAt: now + ms })
        .where(eb =>
          eb.or([
            eb('leases.owner', '=', owner),
            eb('leases.untilAt', '<=', now),
            // Reaches further than any lease can: left by a clock that was set back since.
            eb('leases.untilAt', '>', now + ms),
          ]),
        ),
    )
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

/** Lengthens a lease; false when another process has taken it. In a transaction it holds until the end of that. */
export async function holdLease(db: Db, key: string, { owner, now, ms }: Lease): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('leases')
    .set({ untilAt: now + ms })
    .where('key', '=', key)
    .where('owner', '=', owner)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function dropLease(db: Db, key: string, owner: string): Promise<void> {
  await db.deleteFrom('leases').where('key', '=', key).where('owner', '=', owner).execute();
}

/** Gives back all that a process holds: it ends now, and others need not wait for its leases to run out. */
export async function releaseAll(db: Db, owner: string): Promise<void> {
  await db.deleteFrom('leases').where('owner', '=', owner).execute();
  await db
    .updateTable('editions')
    .set({ leaseOwner: null, leaseUntilAt: null })
    .where('leaseOwner', '=', owner)
    .execute();
}
