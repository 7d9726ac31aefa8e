# The audit: who did what, when, on which basis, what was and what is.

audit-list = 📜 <b>Audit</b>
    { $filter }

    { $lines }
audit-everything = Everything is shown, the newest first
audit-none = There are no such entries.
audit-line = <b>No. { $number }</b> · { $at }
    { $who }: { $action } — { $thing } { $ident }{ $marks }
audit-who = { $name } ({ $role }{ $side })
audit-of-side = , { $side }
audit-by-itself = the bot itself
audit-on-behalf = { "" }
    ⚑ <b>on behalf of { $side }</b>
audit-override = { "" }
    ⚠ <b>departs from a rule</b>
audit-card = 📜 <b>Audit</b>
    { $line }{ $basis }

    { $changes }

    <i>Fingerprint of the entry (SHA-256):</i>
    <code>{ $hash }</code>
audit-basis = { "" }
    Basis: §{ $section }, par. { $paragraph }
audit-basis-cell = §{ $section }, par. { $paragraph }
audit-change = • { $name }: { $before } → { $after }
audit-detail = • { $name }: { $value }
audit-no-change = No field was changed.
audit-withheld = the words are not kept here
audit-field-status = Status
audit-field-side = Side
audit-field-starts-at = Start
audit-field-ends-at = End
audit-field-reason = Reason
audit-field-suspended-at = Suspended
audit-field-delegated = Right to file
audit-field-language = Language
audit-field-zone = Time zone
audit-open = No. { $number }
audit-by-thing = 🔎 By subject
audit-by-role = 👤 By role
audit-by-side = 🏳 By side
audit-by-days = 📅 By time
audit-by-action = ✏ By action
audit-marked = ⚑ Only what stands out
audit-unmarked = Not only what stands out
audit-all = ✖ Clear the filters
audit-choose = What should be shown?
audit-choice = { $value }
audit-jsonl = 📄 JSON Lines
audit-xlsx = 📊 XLSX
audit-file = Audit. Entries: { $count }.
audit-chain-file = The whole audit. Entries: { $count }. Fingerprint of the last one: { $head }. To check it without the bot: poolbot audit verify FILE --head …
audit-column-number = No.
audit-column-at = When (UTC)
audit-column-who = Who
audit-column-role = Role
audit-column-side = Side
audit-column-action = Action
audit-column-thing = Subject
audit-column-ident = Number of the subject
audit-column-basis = Basis
audit-column-on-behalf = On behalf of
audit-column-override = Departs from a rule
audit-column-before = Before
audit-column-after = After
audit-column-detail = Details

audit-thing-park = park
audit-thing-organisation = organisation
audit-thing-resident = resident
audit-thing-event = event
audit-thing-application = application
audit-thing-proposal = proposal
audit-thing-idea = idea
audit-thing-plan = work plan
audit-thing-item = item of the plan
audit-thing-merge = merging of items
audit-thing-paper = paper of the Commission
audit-thing-agenda = agenda item
audit-thing-meeting = meeting
audit-thing-session = session of the CHG
audit-thing-presidency = presidency
audit-thing-mandate = mandate
audit-thing-invitation = invitation
audit-thing-person = own settings
audit-thing-profile = own data
audit-thing-channel = channel
audit-thing-letter = organiser’s letter
audit-thing-question = sign-up question
audit-thing-application-question = question of a competition
audit-thing-application-letter = letter to applicants
audit-thing-setting = setting
audit-thing-side = side
audit-thing-delivery = delivery
audit-thing-export = export
audit-thing-token = access token

audit-action-begin = begun
audit-action-edit = edited
audit-action-delete = deleted
audit-action-discard = draft discarded
audit-action-submit = submitted
audit-action-confirm = confirmed
audit-action-return = returned
audit-action-suspend = suspended
audit-action-resume = resumed
audit-action-remove = removed
audit-action-withdraw = withdrawn
audit-action-nominate = nominated
audit-action-check = taken under check
audit-action-admit = admitted
audit-action-right = said to be right
audit-action-invite = invitation made
audit-action-dismiss = dismissed
audit-action-join = joined
audit-action-leave = left
audit-action-hand-over = handed over
audit-action-file = filed
audit-action-draft = drafted
audit-action-adopt = adopted
audit-action-acknowledge = acknowledged
audit-action-accept = accepted
audit-action-defer = deferred
audit-action-answer = answered
audit-action-attach = file attached
audit-action-remove-file = file removed
audit-action-announce = announced
audit-action-move = moved
audit-action-hold = held
audit-action-cancel = cancelled
audit-action-except = departure from the rules explained
audit-action-preside = presidency announced
audit-action-end = ended
audit-action-compile = compiled
audit-action-circulate = circulated
audit-action-make = made
audit-action-sign = signed copy uploaded
audit-action-forward = forwarded
audit-action-comment = commented
audit-action-say = progress said
audit-action-take-in = taken in
audit-action-leave-out = left out
audit-action-publish = published
audit-action-schedule = publication scheduled
audit-action-hand-in = handed in
audit-action-send-back = sent back
audit-action-take-back = taken back
audit-action-send = sent
audit-action-stop = sending stopped
audit-action-settings = own settings changed
audit-action-erase = erasure asked for
audit-action-export = exported
audit-action-agree = agreed
audit-action-object = objected
audit-action-diplomatic = marked as sent by diplomatic channels
audit-action-not-diplomatic = mark of diplomatic channels taken away
audit-action-late-entry = late entry by a code
audit-action-suspended = mandate suspended
audit-action-resumed = mandate resumed
audit-action-ended = mandate ended
audit-action-expired = mandate expired
audit-action-delegated = right to file given
audit-action-recalled = right to file recalled
audit-action-until = term of the mandate changed
audit-action-document = paper of the mandate attached
audit-action-look = looked for
audit-action-let-in = let in
audit-action-revoke = revoked
audit-action-initial = approved initially
audit-action-permanent = approved permanently
audit-action-renew = renewal asked for
audit-action-prolong = prolonged
audit-action-decline = declined

command-audit = The audit
menu-audit = 📜 Audit
