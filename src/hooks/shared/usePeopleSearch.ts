'use client';
import { useState } from 'react';
import { matchesQuery } from '../../core/shared/matches-query';

/** More people than these are searched rather than read. */
const MANY = 12;

export interface PeopleSearchState {
  /** There are so many that a search is offered. */
  readonly asks: boolean;
  readonly query: string;
  setQuery(query: string): void;
  /** Whether a name answers what was asked for. */
  matches(name: string): boolean;
}

/** A search among people, where there are many. */
export function usePeopleSearch(count: number): PeopleSearchState {
  const [query, setQuery] = useState('');
  const asks = count > MANY;
  return { asks, query, setQuery, matches: (name) => !asks || matchesQuery(name, query) };
}
