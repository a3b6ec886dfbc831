/** Marks a contestant as one that needs the peer of this name; it is left out unless peers are asked for. */
export const peerContestant = (peer, contestant) => Object.assign(contestant, { peer });
