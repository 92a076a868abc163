-- Last touched by 0027_restrictive_events

create function is_of_event(kind text) returns boolean
language sql immutable
  return kind in ('restrictive-event', 'event-ended', 'event-account', 'account-absent', 'conversation-planned', 'event-conversation',
    'conversation-wish', 'not-so');

grant execute on function is_of_event to public;
