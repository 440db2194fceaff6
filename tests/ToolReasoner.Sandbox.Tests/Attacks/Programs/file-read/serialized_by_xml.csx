// family: file-read
// tries: to make a parser of the framework read the file: an external entity, an include, a style sheet
// policy-on: blocked|ok
// policy-off: ok
// oracle: secret
// control: yes
using System.Xml;
try
{
    var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver() };
    var text = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file://{CANARY}\">]><a>&b;</a>";
    using (var reader = XmlReader.Create(new System.IO.StringReader(text), settings))
    {
        reader.MoveToContent();
        Console.WriteLine(reader.ReadInnerXml());
    }
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}
