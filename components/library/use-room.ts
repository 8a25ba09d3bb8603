import { useEffect, useState } from 'react';

export const ROOMS = ['requests', 'profiles', 'settings'] as const;
export type Room = (typeof ROOMS)[number];

/** Which part of the library is open: the address says it, so that a link can. */
export function useRoom(): [Room, (room: Room) => void] {
  const [room, setRoom] = useState<Room>(() => roomOf(location.hash));
  useEffect(() => {
    const follow = () => setRoom(roomOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    room,
    (next) => {
      location.hash = next;
    },
  ];
}

export function roomOf(hash: string): Room {
  return ROOMS.find((room) => hash === `#${room}`) ?? 'requests';
}
