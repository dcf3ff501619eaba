-- Everything that the application's role may do, in one place. Runs again when this file or the role changes.
-- It can add events and read them; it can change, delete or truncate none.

grant select, insert on person to ${application_role};
grant update (wrapped_key, erased_at) on person to ${application_role};
grant select, insert on event to ${application_role};
grant select, insert on master_key to ${application_role};

grant select, insert on account to ${application_role};
grant select, insert on person_zone to ${application_role};
grant update (zone) on person_zone to ${application_role};
grant select, insert on person_language to ${application_role};
grant update (language) on person_language to ${application_role};
grant select, insert, delete on one_time_link to ${application_role};
grant update (used_at) on one_time_link to ${application_role};
grant select, insert on personal_link to ${application_role};
grant update (first_used_at, last_used_at, sent_at, sent_way, revoked_at, revoked_by, revoked_with)
    on personal_link to ${application_role};
grant select, insert on calendar_feed to ${application_role};
grant update (last_used_at, ended_at) on calendar_feed to ${application_role};
grant select, insert on reminder_due to ${application_role};
grant update (next_at, reminded_on) on reminder_due to ${application_role};
grant select, insert on case_grant to ${application_role};
grant update (granted_by, granted_at, ended_at, ended_by) on case_grant to ${application_role};
grant select, insert on case_access to ${application_role};

grant select, insert on clinic_hours to ${application_role};
grant select, insert on pain_caution to ${application_role};
grant select, insert on content_review to ${application_role};

grant select, insert on erasure_request to ${application_role};
grant update (withdrawn_at, decided_at, decided_by, decision, reason) on erasure_request to ${application_role};
-- what is left of the account of somebody whose record was erased names nobody and opens nothing
grant update (display_name, sign_in_name, password_hash) on account to ${application_role};

grant select, insert on team_standing to ${application_role};
