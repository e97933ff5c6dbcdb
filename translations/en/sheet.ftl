# The page of one practice, which a reading code opens and which can be printed.

sheet-page = An idea from a group

sheet-how = To get a code, read the idea on the line and choose its page. The code works for 10 minutes.

sheet-gone = This idea was taken back, or it is not for you to read any more.

sheet-number = Idea no. { $n }

sheet-works = It works

sheet-failed = It failed and taught us

sheet-half = Half done

sheet-by = Told by { $t }

sheet-nameless = Told by a member

sheet-shared = Shared on { $date }

sheet-version = version { $n } of { $date }

sheet-hers = Her words, in { $language }

sheet-yours = In { $language }

sheet-title = Title

sheet-problem = The problem

sheet-did = What we did

sheet-changed = What changed

sheet-hard = What was hard

sheet-needs = What it needs

sheet-cost = What it cost

sheet-time = How long it took

sheet-decides = Who decided

sheet-runs = Does it still run?

sheet-results = What came of it in other groups

sheet-came-worked = It worked there

sheet-came-half = It worked in part

sheet-came-failed = It did not work there

sheet-photo = A photo that goes with her words

sheet-photo-elsewhere = A photo goes with this. It can be seen on WhatsApp.

sheet-cut = There is more than fits on a page. The rest can be read on the line.

sheet-machine = ~ A machine translated this. If something sounds wrong, her own words beside it are what counts.

sheet-checked = * A person translated this, or checked it.

sheet-found = Found on { $line }, idea no. { $n }, { $date }
