/** How a moderator wants a feed added. */
export interface Wish {
  url: string;
  name: string | null;
  first: string | null;
  everythingCounts: boolean;
}
