# A proposal in one message.

proposal-how-to = <b>A proposal to the work plan</b> · { $side }

    Send it in one message: a text, a forwarded message, or a document with a caption. The first line becomes the title. The codes of the task (#З1–#З11) and the direction (#Н1–#Н7), the period, the place and the sides are read out of the text. You will see and can correct everything before it is filed.

    { $deadline }
proposal-how = 📄 How to propose
proposal-picture-left-out = Only the words were taken: the picture or film is not part of the proposal. To attach it, send it as a file, uncompressed.
