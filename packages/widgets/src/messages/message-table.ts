// The elements' messages are word tables of the sdk, so that a language is added in one place.
export {
  builtInLanguage as interfaceLanguage,
  languageOfWords as languageOfMessages,
  wordsIn as messagesIn,
  type BuiltInLanguage as InterfaceLanguage,
  type WordTable as MessageTable,
} from '@machiplan/sdk';
