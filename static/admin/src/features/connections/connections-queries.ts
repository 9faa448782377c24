import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Connection, ConnectionKind, Credential } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';

const connectionsKey = ['connections', 'list'] as const;

/** What is connected. */
export function useConnections() {
  return useQuery({ queryKey: connectionsKey, queryFn: () => invoke('connections.list') });
}

/** What each connection is for; the same for as long as the app is. */
export function useConnectionNeeds() {
  return useQuery({
    queryKey: ['connections', 'needs'],
    queryFn: () => invoke('connections.needs'),
    staleTime: Infinity,
  });
}

/** Connects with a credential, which is forgotten here as soon as it was sent. */
export function useConnect() {
  const keep = useKeepConnections();
  return useMutation({
    mutationFn: (credential: Credential) => invoke('connections.connect', credential),
    onSuccess: keep,
    gcTime: 0,
  });
}

/** Forgets a credential. */
export function useRemoveConnection() {
  const keep = useKeepConnections();
  return useMutation({
    mutationFn: (kind: ConnectionKind) => invoke('connections.remove', { kind }),
    onSuccess: keep,
  });
}

function useKeepConnections() {
  const queryClient = useQueryClient();
  return (connections: readonly Connection[]) =>
    queryClient.setQueryData(connectionsKey, connections);
}
