# Channels and groups.

channel-list = { $count ->
    [some] <b>Channels and groups</b>
   *[none] <b>Channels and groups</b>

    None yet. Add the bot to a channel as an administrator with the right to post; it will appear here.
}
channel-line = { $title }
channel-card = <b>{ $title }</b>
    Language: { $language }
    { $state }

    Announcements appear in the language you choose.
channel-noticed = 📢 <b>{ $title }</b>
    Language: { $language }
    { $state }
channel-group = 💬 <b>{ $title }</b>
    A group: announcements are posted in channels only.
channel-no-language = not chosen
channel-ready = ✅ Announcements are posted here.
channel-waiting = Choose the language: until then nothing is posted here.
channel-no-rights = ⚠ The bot has no right to post here; announcements wait until it has.
