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

    { $chosen }

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
channel-field-topics = Topics
channel-field-quiet = Quiet hours
channel-field-zone = Time zone
channel-ask-topics = Which announcements are posted here? None marked means all.
channel-ask-quiet = In which hours is nothing new posted? Announcements wait until they are over.
channel-ask-zone = By which city’s clock are quiet hours counted?
channel-test-button = 🧪 Test post
channel-tested = The test post is on its way
channel-test = 🧪 A test: the Pool’s announcements will appear here.
    { $topics }
quiet-20-08 = 20:00–8:00
quiet-21-09 = 21:00–9:00
quiet-22-07 = 22:00–7:00
quiet-23-08 = 23:00–8:00
