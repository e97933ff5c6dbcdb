# Who works the desk: inviting, locking out, roles.

k-invited = { $nick }, you are asked to work the desk of { $line }. Send DESK here and choose a PIN that only you know.

desk-staff = Colleagues

desk-staff-how = Has a colleague lost her phone? Lock her out: she is out of every browser at once, and no code opens the desk for her until somebody lets her in again. Her phone holds no words of the desk.

desk-staff-all = Who works the desk

desk-staff-name = Name

desk-staff-roles = What she does

desk-staff-reads = Reads

desk-staff-duty = On duty

desk-staff-seen = Last here

desk-staff-lost = Lost phone

desk-staff-never = Not yet

desk-duty-now = Now ({ $opens } to { $closes } h, { $zone })

desk-duty-not = Not now ({ $opens } to { $closes } h, { $zone })

desk-locked = Locked out since { $at }

desk-lock = Lock { $name } out

desk-unlock = Let { $name } in again

desk-roles-give = Give roles

desk-roles-how = Only the panel gives roles, and nobody to herself. It stands in the log. Ombuds, operator and reader have no other role.

desk-what = That cannot be done here.

desk-name-taken = Somebody works the desk as { $name } already.

desk-staff-odd-name = A name has 1 to { $n } characters.

desk-odd-languages = The languages are en, es and fr.

desk-odd-zone = A time zone is needed, one like Africa/Nairobi.

desk-odd-roles = At least one role is needed, and only those that there are.

desk-role-apart = Ombuds, operator and reader have no other role.

desk-is-stopped = Whoever reads there has said STOP. Nothing is sent there until she writes START.

desk-is-colleague = She works the desk already.

desk-is-elsewhere = Somebody with that address cannot work the desk now: she stands with a group as an ally, or is leaving.

desk-no-colleague = Nobody at the desk has this name.

desk-locked-already = { $name } is locked out already.

desk-not-locked = { $name } is not locked out.

desk-not-herself = Somebody else must do this.

desk-panel-only = Only the panel can do this.

desk-others = Other browsers in which you are in: { $n }

desk-end-others = Leave in all others

desk-ended = You are out everywhere but here.
